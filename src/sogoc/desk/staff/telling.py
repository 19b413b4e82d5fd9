"""What a page of a record tells, fact by fact, in words; a document stands there for those who may see it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.desk.requests import DeskRequest
from sogoc.foundations.documents.choices import worded
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import day, whole

from .columns import how_appointed
from .trails import page_of, page_of_leadership, page_of_position


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    words: str
    href: str = ""


def on_day(label: str, told: date | None) -> Fact:
    return Fact(label, day(told) if told else "")


def paper(request: DeskRequest, label: str, document: Any) -> list[Fact]:
    if document is None or not may(request.actor, "see_document", document):
        return []
    return [Fact(label, str(document), reverse("documents:document", args=[document.pk]))]


def of_a_stay(request: DeskRequest, stay: Any) -> list[Fact]:
    position = stay.position
    return [
        Fact(_("Người"), str(stay.staff), page_of(stay.staff)),
        Fact(_("Phòng, đơn vị"), stay.unit.name),
        Fact(_("Loại"), worded(stay, "kind")),
        Fact(_("Thuộc"), worded(stay, "seat")),
        Fact(_("Hưởng lương từ"), worded(stay, "paid_from")),
        Fact(_("Vị trí việc làm"), str(position), page_of_position(position))
        if position
        else Fact(_("Vị trí việc làm"), ""),
        on_day(_("Từ ngày"), stay.valid_from),
        *paper(request, _("Quyết định, hợp đồng"), stay.decision),
        *([Fact(_("Lý do nhận vượt biên chế"), stay.because)] if stay.because else []),
        *_ended(request, stay),
    ]


def _ended(request: DeskRequest, stay: Any) -> list[Fact]:
    if stay.ended_on is None:
        return []
    told = [on_day(_("Thôi từ ngày"), stay.ended_on), Fact(_("Lý do thôi"), worded(stay, "leaving"))]
    return told + paper(request, _("Quyết định thôi, điều động"), stay.ended_by)


def of_a_leadership(request: DeskRequest, held: Any) -> list[Fact]:
    told = [
        Fact(_("Người"), str(held.staff), page_of(held.staff)),
        Fact(_("Chức vụ"), held.title),
        Fact(_("Phòng, đơn vị"), held.unit.name),
        Fact(_("Cấp"), worded(held, "tier")),
        Fact(_("Là"), worded(held, "rank")),
        on_day(_("Từ ngày"), held.valid_from),
        on_day(_("Thời hạn đến hết ngày"), held.term_until),
        *paper(request, _("Quyết định bổ nhiệm"), held.decision),
    ]
    if held.ended_on:
        told += [on_day(_("Thôi giữ từ ngày"), held.ended_on), Fact(_("Lý do thôi giữ"), held.because)]
        told += paper(request, _("Quyết định thôi giữ chức vụ"), held.ended_by)
    return told


def of_a_recruitment(request: DeskRequest, one: Any) -> list[Fact]:
    stay = one.stay
    return [
        Fact(_("Người"), str(stay.staff), page_of(stay.staff)),
        Fact(_("Phòng, đơn vị"), stay.unit.name),
        Fact(_("Loại"), worded(stay, "kind")),
        Fact(_("Hình thức tuyển dụng"), worded(one, "way")),
        on_day(_("Tuyển dụng từ ngày"), one.recruited_on),
        *paper(request, _("Quyết định tuyển dụng"), stay.decision),
    ]


def of_an_appointment(request: DeskRequest, one: Any) -> list[Fact]:
    held = one.leadership
    return [
        Fact(_("Người"), str(held.staff), page_of(held.staff)),
        Fact(_("Chức vụ"), held.title, page_of_leadership(held)),
        Fact(_("Phòng, đơn vị"), held.unit.name),
        Fact(_("Hình thức"), how_appointed(one)),
        on_day(_("Bổ nhiệm từ ngày"), one.appointed_on),
        *paper(request, _("Quyết định bổ nhiệm"), held.decision),
    ]


def of_a_talent(request: DeskRequest, one: Any) -> list[Fact]:
    return [
        Fact(_("Người"), str(one.staff), page_of(one.staff)),
        Fact(_("Chính sách"), worded(one, "measure")),
        Fact(_("Số tiền (đồng)"), whole(one.amount) if one.amount else ""),
        Fact(_("Nội dung"), one.content),
        on_day(_("Ngày quyết định"), one.given_on),
        *paper(request, _("Quyết định"), one.decision),
    ]


def of_a_list(request: DeskRequest, listed: Any) -> list[Fact]:
    return [
        Fact(_("Cơ quan, đơn vị"), listed.unit.name),
        Fact(_("Số vị trí"), whole(listed.positions_told)),
        on_day(_("Từ ngày"), listed.valid_from),
        *paper(request, _("Quyết định phê duyệt"), listed.decision),
        on_day(_("Hoàn chỉnh ngày"), listed.completed_on),
        on_day(_("Gửi Sở Nội vụ ngày"), listed.sent_on),
        *paper(request, _("Văn bản gửi Sở Nội vụ"), listed.sent_by),
        *([on_day(_("Thay thế từ ngày"), listed.ended_on)] if listed.ended_on else []),
    ]


def of_a_position(position: Any) -> list[Fact]:
    return [
        Fact(_("Danh mục"), str(position.listed)),
        Fact(_("Nhóm"), worded(position, "group")),
        Fact(_("Số người"), whole(position.holders)),
        on_day(_("Hoàn chỉnh ngày"), position.described_on),
        Fact(_("Bản mô tả công việc"), position.description),
        Fact(_("Khung năng lực"), position.frame),
    ]
