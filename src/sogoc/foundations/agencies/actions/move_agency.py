"""Chuyển đơn vị về cơ quan chủ quản khác."""

from datetime import date, datetime, timedelta

from django.db import transaction
from django.db.models import Q

from sogoc.foundations.agencies.dated_rows import end, keep
from sogoc.foundations.agencies.decisions import Decision
from sogoc.foundations.agencies.models import Agency, AgencyPlace, Succession, SuccessionKind
from sogoc.foundations.agencies.queries import subtree
from sogoc.foundations.agencies.reorganising import (
    ChangedSince,
    refuse_absent,
    refuse_later_rows,
    refuse_unready,
)
from sogoc.foundations.agencies.versions import refuse_stale
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class AlreadyThere(Refusal):
    "{name} đang trực thuộc {parent} rồi."


class BelowItself(Refusal):
    "{name} không thể trực thuộc chính nó hoặc đơn vị của nó. Hãy chọn cơ quan khác."


@transaction.atomic
def move_agency(
    *,
    agency: Agency,
    version: int,
    parent: Agency,
    on: date,
    decision: Decision,
    at: datetime,
    by: Actor,
) -> Agency:
    """With all that stands below it; where they stood before the day `on` stays where they stood."""
    agency, parent, below = _locked(agency, parent)
    require(by, "move_agency", agency)
    require(by, "move_agency", parent)
    refuse_stale(agency, version)
    refuse_unready(agency, on, at)
    refuse_absent(parent, on)
    _refuse_unmovable(agency, parent, below, on)
    before, old, new = agency.parent, agency.path, f"{parent.path}{agency.key}/"
    for one in below:
        _stand(one, old, new, parent if one.pk == agency.pk else one.parent, on)
    Succession.objects.create(
        kind=SuccessionKind.MOVE, predecessor=agency, successor=agency, happened_on=on, **decision.columns
    )
    (agency,) = (one for one in below if one.pk == agency.pk)
    names = [before.name if before else "", parent.name]
    write(by, "move_agency", agency, at=at, changes={"parent": names})
    return agency


def _locked(agency: Agency, parent: Agency) -> tuple[Agency, Agency, list[Agency]]:
    """The moved, where to, and all that moves along. A move of what stands above the new place would lock that too,
    and a unit being founded below the moved locks its parent: both wait, and are seen by the second reading."""
    path = Agency.objects.values_list("path", flat=True).get(pk=agency.pk)
    moving = Q(pk__in=(agency.pk, parent.pk)) | Q(path__startswith=path)
    list(Agency.objects.select_for_update(of=("self",)).filter(moving).order_by("pk"))
    agency, parent = (Agency.objects.select_related("parent").get(pk=one.pk) for one in (agency, parent))
    return agency, parent, list(subtree(agency).select_related("parent").order_by("path"))


def _refuse_unmovable(agency: Agency, parent: Agency, below: list[Agency], on: date) -> None:
    if parent.path.startswith(agency.path):
        raise BelowItself(name=agency.name)
    if agency.parent_id == parent.pk:
        raise AlreadyThere(name=agency.name, parent=parent.name)
    refuse_later_rows(parent, on + timedelta(days=1), parent.places.all())
    for one in below:
        refuse_later_rows(one, on, one.places.all())
    # What stood below it then, but was closed or moved away since.
    left = AgencyPlace.objects.filter(path__startswith=agency.path, valid_until__gte=on).select_related(
        "agency"
    )
    for row in left:
        raise ChangedSince(name=row.agency.name, day=row.valid_until)


def _stand(agency: Agency, old: str, new: str, parent: Agency | None, on: date) -> None:
    """One that is closed keeps its days where it spent them, and is found today below the new place."""
    agency.parent, agency.path = parent, agency.path.replace(old, new, 1)
    if agency.valid_until is None:
        end(agency.places.all(), on - timedelta(days=1))
        AgencyPlace.objects.create(agency=agency, parent=parent, path=agency.path, valid_from=on)
    keep(agency)
