"""Ghi người giữ chức vụ lãnh đạo."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from sogoc.areas.civil_service.staff.models import Leadership, Staff
from sogoc.areas.civil_service.staff.queries import stay_on, tier_of
from sogoc.areas.civil_service.staff.queries.placing import UnitNotStanding
from sogoc.areas.civil_service.staff.queries.presence import NotHereAnyMore
from sogoc.areas.civil_service.staff.register import Rank, one_line
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.units import refuse_elsewhere
from sogoc.foundations.documents.choosing import agency_locked, locked
from sogoc.foundations.documents.deciding import decided_by
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class GivenByNothing(Refusal):
    "Giữ chức vụ lãnh đạo thì phải có quyết định bổ nhiệm. Hãy nêu số quyết định."


class LeadsAlready(Refusal):
    "{who} đang là {title} ở {unit} từ ngày {day}. Một người không giữ hai chức vụ cùng lúc; hãy ghi thôi giữ trước."


class HeadedAlready(Refusal):
    "{unit} đang có cấp trưởng là {who} từ ngày {day}. Hãy ghi người đó thôi giữ chức vụ trước."


class TermOver(Refusal):
    "Thời hạn giữ chức vụ đến {until}, trước ngày bắt đầu {day}. Hãy kiểm tra lại hai ngày."


@dataclass(frozen=True, slots=True)
class Post:
    """What is led, and how high."""

    unit: Agency
    rank: Rank
    title: str
    term_until: date | None = None


@transaction.atomic
def give_leadership(
    *, staff: Staff, post: Post, document: Document | None, on: date, at: datetime, by: Actor
) -> Leadership:
    """Somebody who is there that day; nobody leads twice at once, and nothing has two heads."""
    agency = agency_locked(staff.agency)
    staff = locked(staff, "agency")
    require(by, "give_leadership", staff)
    if document is None:
        raise GivenByNothing
    refuse_elsewhere(post.unit, agency)
    if post.unit.valid_until and post.unit.valid_until < on:
        raise UnitNotStanding(unit=post.unit.name, day=on)
    if stay_on(staff, on) is None:
        raise NotHereAnyMore(who=str(staff), day=on)
    _refuse_overlapping(staff, post, on)
    held = Leadership(staff=staff, agency=agency, unit=post.unit, rank=post.rank.value, valid_from=on)
    held.title, held.term_until = one_line(post.title), post.term_until
    held.tier, held.decision = tier_of(post.unit).value, decided_by(document, by)
    fit(held)
    held.save(force_insert=True)
    write(by, "give_leadership", held, at=at)
    return held


def _refuse_overlapping(staff: Staff, post: Post, on: date) -> None:
    if post.term_until and post.term_until < on:
        raise TermOver(until=post.term_until, day=on)
    leads = staff.leaderships.select_related("unit").order_by("valid_from").last()
    if leads and (leads.valid_until is None or leads.valid_until >= on):
        raise LeadsAlready(who=str(staff), title=leads.title, unit=leads.unit.name, day=leads.valid_from)
    if post.rank is not Rank.HEAD:
        return
    heads = Leadership.objects.filter(unit=post.unit, rank=Rank.HEAD.value).select_related("staff")
    head = heads.order_by("valid_from").last()
    if head and (head.valid_until is None or head.valid_until >= on):
        raise HeadedAlready(unit=post.unit.name, who=str(head.staff), day=head.valid_from)
