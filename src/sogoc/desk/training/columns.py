"""How plans, classes, trainings and candidates look in a table."""

from typing import Any

from django.utils.translation import gettext, gettext_lazy

from sogoc.areas.civil_service.training.register import KINDS
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.vietnamese import day, whole

from .states import state_of, state_of_class, state_of_exam


def _day(name: str) -> Any:
    return lambda one: day(getattr(one, name)) if getattr(one, name) else ""


TRAININGS = {
    "title": Column(
        gettext_lazy("Khóa học"),
        lambda one: row_link(addresses("training:training")(one.pk), one.title, broken=True),
        by="title",
        look="cell-main",
    ),
    "who": Column(gettext_lazy("Người học"), lambda one: str(one.staff)),
    "unit": Column(gettext_lazy("Phòng, đơn vị"), lambda one: one.unit.short_name),
    "kind": Column(gettext_lazy("Nội dung"), lambda one: worded(one, "kind")),
    "sent_on": Column(gettext_lazy("Học từ ngày"), _day("sent_on"), by="sent_on", look="unbroken"),
    "ended_on": Column(gettext_lazy("Đến ngày"), _day("ended_on"), look="unbroken"),
    "state": Column(gettext_lazy("Tình trạng"), lambda one: state_of(one)[0]),
}
CLASSES = {
    "title": Column(
        gettext_lazy("Lớp"),
        lambda one: row_link(addresses("training:class")(one.pk), one.title, broken=True),
        by="title",
        look="cell-main",
    ),
    "kind": Column(gettext_lazy("Nội dung"), lambda one: worded(one, "kind")),
    "approved_on": Column(gettext_lazy("Phê duyệt"), _day("approved_on"), by="approved_on", look="unbroken"),
    "opened_on": Column(gettext_lazy("Khai giảng"), _day("opened_on"), look="unbroken"),
    "finished_on": Column(gettext_lazy("Bế giảng"), _day("finished_on"), look="unbroken"),
    "people": Column(
        gettext_lazy("Số người học"), lambda one: whole(one.people) if one.people else "", look="number"
    ),
    "state": Column(gettext_lazy("Tình trạng"), lambda one: state_of_class(one)[0]),
}
EXAMS = {
    "title": Column(
        gettext_lazy("Ngạch, hạng dự thi"),
        lambda one: row_link(addresses("training:exam")(one.pk), one.title, broken=True),
        by="title",
        look="cell-main",
    ),
    "who": Column(gettext_lazy("Người dự thi"), lambda one: str(one.staff)),
    "unit": Column(gettext_lazy("Phòng, đơn vị"), lambda one: one.unit.short_name),
    "kind": Column(gettext_lazy("Loại"), lambda one: worded(one, "kind")),
    "year": Column(gettext_lazy("Kỳ thi năm"), lambda one: str(one.year), look="number"),
    "sent_on": Column(gettext_lazy("Ngày cử"), _day("sent_on"), by="sent_on", look="unbroken"),
    "state": Column(gettext_lazy("Kết quả"), lambda one: state_of_exam(one)[0]),
}


# ── planned against done ───────────────────────────────────────────────────
def _planned(one: Any) -> Any:
    if one.target is None:
        return ""
    return row_link(addresses("training:plan")(one.target.pk), whole(one.target.people))


FOLLOWED = (
    Column(gettext_lazy("Nội dung"), lambda one: gettext(KINDS[one.kind]), look="cell-main"),
    Column(gettext_lazy("Kế hoạch (người)"), _planned, look="number"),
    Column(gettext_lazy("Đã hoàn thành"), lambda one: whole(one.completed), look="number"),
    Column(gettext_lazy("Đang học"), lambda one: whole(one.learning), look="number"),
    Column(
        gettext_lazy("Kế hoạch (lớp)"),
        lambda one: whole(one.target.classes) if one.target else "",
        look="number",
    ),
    Column(gettext_lazy("Lớp đã tổ chức"), lambda one: whole(one.held), look="number"),
)
