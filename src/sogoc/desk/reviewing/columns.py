"""How campaigns and the texts looked at in them look in a table."""

from typing import Any

from django.utils.html import format_html
from django.utils.translation import gettext, gettext_lazy

from sogoc.areas.institutions.reviewing.queries import asks_for_handling
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day, whole


def state_of(one: Any) -> tuple[str, str]:
    """In words, and how pressing it is."""
    if one.dropped_on:
        return gettext("đưa ra khỏi danh mục"), "late"
    if one.settled_on:
        return gettext("đã xử lý xong"), "good"
    if one.recommended_on:
        return gettext("đã kiến nghị, chưa xử lý xong"), "soon"
    if one.reviewed_on is None:
        return gettext("chưa xem xét"), "soon"
    if asks_for_handling(one.campaign.kind, one.result, one.reviewed_on):
        return gettext("phải kiến nghị xử lý"), "late"
    return gettext("đã xem xét"), "good"


def standing_of(campaign: Any) -> tuple[str, str]:
    if campaign.dropped_on:
        return gettext("đã bỏ"), "late"
    return (gettext("đã kết thúc"), "good") if campaign.closed_on else (gettext("đang thực hiện"), "soon")


def _left(campaign: Any) -> Any:
    """Recommended, and not settled."""
    left = campaign.recommended - campaign.settled
    return format_html('<span class="badge badge-late">{}</span>', whole(left)) if left else ""


CAMPAIGNS = {
    "title": Column(
        gettext_lazy("Đợt"),
        lambda one: row_link(addresses("reviewing:campaign")(one.pk), one.title, broken=True),
        by="title",
        look="cell-main",
    ),
    "kind": Column(gettext_lazy("Việc"), lambda one: worded(one, "kind")),
    "year": Column(gettext_lazy("Năm"), lambda one: str(one.year), by="year", look="number"),
    "plan": Column(gettext_lazy("Kế hoạch"), lambda one: one.plan.journal_name, look="unbroken"),
    "listed": Column(gettext_lazy("Phải xem xét"), lambda one: whole(one.listed), look="number"),
    "reviewed": Column(gettext_lazy("Đã xem xét"), lambda one: whole(one.reviewed), look="number"),
    "recommended": Column(gettext_lazy("Đã kiến nghị"), lambda one: whole(one.recommended), look="number"),
    "settled": Column(gettext_lazy("Đã xử lý xong"), lambda one: whole(one.settled), look="number"),
    "left": Column(gettext_lazy("Còn lại"), _left, look="number"),
    "state": Column(gettext_lazy("Tình trạng"), lambda one: standing_of(one)[0]),
}
OF_A_TEXT = {
    "title": Column(
        gettext_lazy("Văn bản"),
        lambda one: row_link(addresses("reviewing:text")(one.pk), one.named, broken=True),
        by="title",
        look="cell-main",
    ),
    "unit": Column(gettext_lazy("Phòng, đơn vị"), lambda one: one.unit.name),
    "reviewed_on": Column(
        gettext_lazy("Xem xét"),
        lambda one: day(one.reviewed_on) if one.reviewed_on else "",
        look="unbroken",
    ),
    "result": Column(gettext_lazy("Kết quả"), lambda one: worded(one, "result") if one.result else ""),
    "recommended_by": Column(
        gettext_lazy("Kiến nghị"),
        lambda one: one.recommended_by.journal_name if one.recommended_by else "",
        look="unbroken",
    ),
    "settled_by": Column(
        gettext_lazy("Xử lý bằng"),
        lambda one: one.settled_by.journal_name if one.settled_by else "",
        look="unbroken",
    ),
    "state": Column(gettext_lazy("Tình trạng"), lambda one: state_of(one)[0]),
    "listed_on": Column(
        gettext_lazy("Đưa vào"), lambda one: day(one.listed_on), by="listed_on", look="unbroken"
    ),
}
TEXTS = {
    "title": OF_A_TEXT["title"],
    "campaign": Column(
        gettext_lazy("Đợt"),
        lambda one: row_link(addresses("reviewing:campaign")(one.campaign_id), one.campaign.title),
    ),
    **{name: column for name, column in OF_A_TEXT.items() if name != "title"},
}
