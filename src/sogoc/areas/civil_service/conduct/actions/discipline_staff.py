"""Ghi kỷ luật."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.civil_service.conduct.models import Discipline
from sogoc.areas.civil_service.conduct.queries.data import forms_on
from sogoc.areas.civil_service.conduct.register import FORMS, SIDES, Form, Funding, Side, one_line
from sogoc.areas.civil_service.staff.models import Staff
from sogoc.areas.civil_service.staff.queries import leadership_on
from sogoc.areas.civil_service.staff.queries.serving import stay_then
from sogoc.areas.civil_service.staff.register import Seat
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.deciding import decided_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class NoSuchForm(Refusal):
    "Ngày {day} không có hình thức “{form}” của {side} đối với {whom}. Hãy chọn: {forms}."


class FundingUntold(Refusal):
    "{who} làm việc ở đơn vị sự nghiệp. Hãy chọn đơn vị tự chủ hoàn toàn, một phần hay ngân sách bảo đảm."


class FundingOfNoServiceUnit(Refusal):
    "{who} không làm việc ở đơn vị sự nghiệp. Hãy để trống nguồn kinh phí của đơn vị."


class AlreadyDisciplined(Refusal):
    "{who} đã ghi kỷ luật theo quyết định {number}."


@transaction.atomic
def discipline_staff(
    *,
    staff: Staff,
    side: Side,
    form: Form,
    about: str,
    document: Document,
    at: datetime,
    by: Actor,
    funding: Funding = Funding.NONE,
) -> Discipline:
    """By a decision, on its day; as what they were then. The law of that day says which forms there are."""
    staff = locked(staff, "agency")
    require(by, "discipline_staff", staff)
    document = decided_by(document, by)
    day = document.issued_on
    stay, led = stay_then(staff, day), leadership_on(staff, day)
    one = Discipline(
        agency=staff.agency,
        staff=staff,
        unit=stay.unit,
        side=side.value,
        form=form.value,
        tier=led.tier if led else "",
        staff_kind=stay.kind,
        seat=stay.seat,
        funding=funding.value,
        about=one_line(about),
        decision=document,
        decided_on=day,
    )
    _refuse_form(one)
    _refuse_funding(one)
    fit(one)
    if Discipline.objects.filter(staff=staff, decision=document, revoked_on=None).exists():
        raise AlreadyDisciplined(who=str(staff), number=document.printed)
    one.save(force_insert=True)
    write(by, "discipline_staff", one, at=at)
    return one


def _refuse_form(one: Discipline) -> None:
    side = Side(one.side)
    known = forms_on(one.decided_on, side, one.staff_kind, leads=bool(one.tier))
    if one.form not in known:
        whom = f"{one.get_staff_kind_display()} {one.get_tier_display()}"
        forms = ", ".join(FORMS[form] for form in known)
        raise NoSuchForm(
            day=one.decided_on, form=FORMS[Form(one.form)], side=SIDES[side], whom=whom, forms=forms
        )


def _refuse_funding(one: Discipline) -> None:
    if one.seat == Seat.SERVICE_UNIT and not one.funding:
        raise FundingUntold(who=str(one.staff))
    if one.seat != Seat.SERVICE_UNIT and one.funding:
        raise FundingOfNoServiceUnit(who=str(one.staff))
