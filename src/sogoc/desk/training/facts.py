"""What a page says of a record: the name of each fact, the fact, and where it leads."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from sogoc.desk.shelving import Fact, paper
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.acts import Actor
from sogoc.kernel.vietnamese import day, whole

from .trails import page_of_class


def _day(label: str, told: date | None) -> Iterator[Fact]:
    if told:
        yield label, day(told), ""


def _of_somebody(one: Any, label: str) -> Iterator[Fact]:
    yield label, str(one.staff), ""
    yield _("Phòng, đơn vị"), one.unit.name, ""


def of_training(one: Any, by: Actor) -> Iterator[Fact]:
    yield from _of_somebody(one, _("Người học"))
    yield _("Nội dung"), worded(one, "kind"), ""
    if one.place:
        yield _("Nơi học"), one.place, ""
    if one.training_class:
        yield _("Lớp của cơ quan"), one.training_class.title, page_of_class(one.training_class)
    yield from paper(_("Văn bản cử đi học"), one.document, by)
    yield from _day(_("Học từ ngày"), one.sent_on)
    yield from _day(_("Ngày học xong, thôi học"), one.ended_on)
    if one.because:
        yield _("Lý do thôi học"), one.because, ""
    yield from _day(_("Rút ngày"), one.withdrawn_on)


def of_class(one: Any, by: Actor) -> Iterator[Fact]:
    yield _("Nội dung"), worded(one, "kind"), ""
    if one.place:
        yield _("Nơi học"), one.place, ""
    yield from paper(_("Văn bản phê duyệt"), one.document, by)
    yield from _day(_("Ngày phê duyệt"), one.approved_on)
    yield from _day(_("Ngày khai giảng"), one.opened_on)
    yield from _day(_("Ngày bế giảng"), one.finished_on)
    if one.people:
        yield _("Số người học"), whole(one.people), ""
    yield from _day(_("Hủy ngày"), one.cancelled_on)


def of_exam(one: Any, by: Actor) -> Iterator[Fact]:
    yield from _of_somebody(one, _("Người dự thi"))
    yield _("Loại"), worded(one, "kind"), ""
    yield _("Kỳ thi của năm"), str(one.year), ""
    yield from paper(_("Văn bản cử dự thi"), one.document, by)
    yield from _day(_("Ngày cử"), one.sent_on)
    yield from _day(_("Ngày có kết quả"), one.result_on)
    yield from paper(_("Văn bản công nhận kết quả"), one.decision, by)
    yield from _day(_("Rút ngày"), one.withdrawn_on)


def of_plan(one: Any, by: Actor) -> Iterator[Fact]:
    yield _("Nội dung"), worded(one, "kind"), ""
    yield _("Của năm"), str(one.year), ""
    yield _("Số người"), whole(one.people), ""
    yield _("Số lớp"), whole(one.classes), ""
    yield from paper(_("Kế hoạch đào tạo, bồi dưỡng"), one.document, by)
