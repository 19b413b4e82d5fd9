"""What a page says of a record: the name of each fact, the fact, and where it leads."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from sogoc.desk.shelving import Fact, paper
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.acts import Actor
from sogoc.kernel.vietnamese import day


def _who(one: Any) -> Iterator[Fact]:
    yield _("Công chức, viên chức"), str(one.staff), ""
    yield _("Phòng, đơn vị"), one.unit.name, ""


def _day(label: str, told: date | None) -> Iterator[Fact]:
    if told:
        yield label, day(told), ""


def _said(label: str, told: str) -> Iterator[Fact]:
    if told:
        yield label, told, ""


def _worded(label: str, one: Any, name: str) -> Iterator[Fact]:
    yield from _said(label, worded(one, name) if getattr(one, name) else "")


def of_discipline(one: Any, by: Actor) -> Iterator[Fact]:
    yield from _who(one)
    yield _("Loại"), worded(one, "staff_kind"), ""
    yield _("Chức vụ khi đó"), worded(one, "tier"), ""
    yield _("Thuộc"), worded(one, "seat"), ""
    yield from _worded(_("Nguồn kinh phí của đơn vị"), one, "funding")
    yield _("Bên xử lý"), worded(one, "side"), ""
    yield _("Hình thức"), worded(one, "form"), ""
    yield _("Về việc"), one.about, ""
    yield from paper(_("Quyết định kỷ luật"), one.decision, by)
    yield from _day(_("Ngày quyết định"), one.decided_on)
    yield from _day(_("Hủy ngày"), one.revoked_on)


def of_rotation(one: Any, by: Actor) -> Iterator[Fact]:
    yield from _who(one)
    yield _("Lĩnh vực"), worded(one, "field"), ""
    yield from _day(_("Giữ vị trí từ ngày"), one.since)
    yield _("Thời hạn (tháng)"), str(one.months), ""
    yield from _day(_("Đến hạn ngày"), one.due_on)
    yield from paper(_("Kế hoạch chuyển đổi"), one.document, by)
    yield from _worded(_("Lý do chưa chuyển đổi"), one, "excuse")
    yield from _said(_("Giải thích"), one.because)
    yield from _day(_("Ngày chuyển đổi"), one.done_on)
    yield from paper(_("Quyết định chuyển đổi"), one.decision, by)
    yield from _day(_("Rút ngày"), one.withdrawn_on)


def of_rating(one: Any, by: Actor) -> Iterator[Fact]:
    yield from _who(one)
    yield _("Kỳ đánh giá"), one.of, ""
    if one.account:
        yield _("Tài khoản tự đánh giá"), one.account.name, ""
    yield from _worded(_("Tự xếp loại"), one, "own_level")
    yield from _said(_("Tự nhận xét"), one.own_words)
    yield from _day(_("Ngày tự đánh giá"), one.told_on)
    yield from _worded(_("Người đứng đầu xếp loại"), one, "head_level")
    yield from _said(_("Nhận xét của người đứng đầu"), one.head_words)
    yield from _day(_("Ngày xếp loại"), one.rated_on)
    yield from _worded(_("Xếp loại"), one, "level")
    yield from _day(_("Ngày duyệt"), one.approved_on)
    yield from _said(_("Lý do vượt tỷ lệ"), one.because)
    yield from _said(_("Lý do trả lại"), one.returned_because)


def of_criterion(one: Any, by: Actor) -> Iterator[Fact]:
    yield from _who(one)
    yield _("Của năm"), str(one.year), ""
    yield _("Mã tiêu chí"), one.code, ""
    yield _("Tiêu chí"), one.title, ""
    yield from paper(_("Văn bản giao trách nhiệm"), one.document, by)
    yield from _day(_("Ngày xét"), one.judged_on)
    yield from _said(_("Giải thích"), one.because)


def of_rule(one: Any, by: Actor) -> Iterator[Fact]:
    yield _("Từ năm"), str(one.since), ""
    yield _("Số tiêu chí không đạt, từ"), str(one.missed), ""
    yield _("Xếp loại cao nhất"), worded(one, "at_most"), ""
    yield from paper(_("Quy định"), one.document, by)
