"""Ghi giao biên chế: cấp trên giao cho cơ quan, cơ quan giao tiếp cho đơn vị."""

from datetime import date, datetime

from django.db import transaction
from django.db.models import Q

from sogoc.areas.organisation.posts.models import PostAssignment
from sogoc.areas.organisation.posts.queries import given_on, given_to, standing
from sogoc.areas.organisation.posts.register import POST_KINDS, PostKind
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.units import refuse_elsewhere
from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import agency_locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class AssignedByThat(Refusal):
    "{number} đã giao {kind} năm {year} cho {unit}. Mỗi quyết định giao một lần; giao lại thì theo quyết định khác."


class NotLaterThanBefore(Refusal):
    "Số {kind} năm {year} của {unit} đã giao từ ngày {day}. Quyết định giao lại phải có hiệu lực sau ngày đó."


class NotYetAssigned(Refusal):
    "Ngày {day} chưa tới. Hãy ghi khi quyết định giao biên chế có hiệu lực."


class MoreThanAssigned(Refusal):
    "{agency} được giao {number} {kind} năm {year}, giao tiếp cho các đơn vị thành {all}. Hãy giao ít hơn."


class LessThanGivenOn(Refusal):
    "{agency} đã giao tiếp {all} {kind} năm {year} cho các đơn vị, hơn {number}. Hãy giảm số của các đơn vị trước."


class CountedTwice(Refusal):
    "{other} đã có sổ biên chế năm {year} và gồm cả {agency}. Hãy ghi ở sổ đó để không tính hai lần."


class UnitIsClosed(Refusal):
    "{name} đã kết thúc hoạt động, đến hết ngày {day}. Hãy chọn đơn vị đang hoạt động."


@transaction.atomic
def assign_posts(
    *,
    agency: Agency,
    unit: Agency,
    kind: PostKind,
    year: int,
    number: int,
    document: Document,
    at: datetime,
    by: Actor,
    on: date | None = None,
) -> PostAssignment:
    """From the day of the decision unless it says another. What was assigned before ends there."""
    agency = agency_locked(agency)
    require(by, "assign_posts", agency)
    unit = agency if unit.pk == agency.pk else agency_locked(unit)
    refuse_elsewhere(unit, agency)
    require(by, "see_document", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    day = on or document.issued_on
    told = {"unit": unit, "kind": kind.value, "year": year}
    posts = PostAssignment(agency=agency, number=number, document=document, assigned_on=day, **told)
    fit(posts)
    _refuse_unfit(posts, local_day(at))
    _refuse_beyond(posts, kind)
    before = standing(agency=agency, **told).select_for_update(of=("self",)).first()
    if before:
        _end(before, day, kind)
    posts.save()
    posts.refresh_from_db(fields=["within"])
    write(by, "assign_posts", posts, at=at, changes={"số người": [before.number, number]} if before else {})
    return posts


def _refuse_unfit(posts: PostAssignment, today: date) -> None:
    if posts.assigned_on > today:
        raise NotYetAssigned(day=posts.assigned_on)
    if posts.unit.valid_until and posts.unit.valid_until < posts.assigned_on:
        raise UnitIsClosed(name=posts.unit.name, day=posts.unit.valid_until)
    same = {"unit": posts.unit, "kind": posts.kind, "year": posts.year}
    if PostAssignment.objects.filter(agency=posts.agency, document=posts.document, **same).exists():
        raise AssignedByThat(
            number=posts.document.printed,
            kind=POST_KINDS[PostKind(posts.kind)],
            year=str(posts.year),
            unit=posts.unit.name,
        )
    if other := _book_of_the_same(posts):
        raise CountedTwice(other=other.name, agency=posts.agency.name, year=str(posts.year))


def _book_of_the_same(posts: PostAssignment) -> Agency | None:
    """An agency above or below that has a book of its own for the year: its sum holds the other's."""
    above = [f"{'/'.join(posts.agency.steps[:depth])}/" for depth in range(1, len(posts.agency.steps))]
    books = PostAssignment.objects.filter(year=posts.year, kind=posts.kind, replaced_on=None, number__gt=0)
    books = books.filter(Q(agency__path__in=above) | Q(agency__path__startswith=posts.agency.path))
    found = books.exclude(agency=posts.agency).select_related("agency").first()
    return found.agency if found else None


def _refuse_beyond(posts: PostAssignment, kind: PostKind) -> None:
    """Units together never have more than their agency."""
    agency, year, words = posts.agency.name, str(posts.year), POST_KINDS[kind]
    if posts.unit_id == posts.agency_id:
        used = given_on(posts.agency, kind, posts.year)
        if used > posts.number:
            raise LessThanGivenOn(agency=agency, kind=words, year=year, all=used, number=posts.number)
        return
    own = given_to(posts.agency, kind, posts.year)
    used = given_on(posts.agency, kind, posts.year, but=posts.unit) + posts.number
    number = own.number if own else 0
    if used > number:
        raise MoreThanAssigned(agency=agency, kind=words, year=year, number=number, all=used)


def _end(before: PostAssignment, day: date, kind: PostKind) -> None:
    if day <= before.assigned_on:
        raise NotLaterThanBefore(
            kind=POST_KINDS[kind], year=str(before.year), unit=before.unit.name, day=before.assigned_on
        )
    changed(before, replaced_on=day)
    before.save(update_fields=["replaced_on"])
