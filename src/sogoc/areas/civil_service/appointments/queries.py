"""What pages, figures and acts ask of recruitments, appointments and support of talents."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django.db.models import F, QuerySet

from sogoc.areas.civil_service.staff.models import Leadership
from sogoc.areas.civil_service.staff.queries import leaderships_seen_by
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.vietnamese import fold

from .models import LeaderAppointment, Recruitment, TalentSupport
from .register import days_before_term, leader_appointments, recruitments, talent_supports


# ── the registers ──────────────────────────────────────────────────────────
def _named(columns: Iterable[str], **others: str) -> dict[str, Any]:
    told = {name: F(name) for name in columns if name != "key"}
    return told | {"key": F("pk")} | {name: F(field) for name, field in others.items()}


def recruitment_rows() -> tuple[QuerySet[Recruitment], dict[str, Any]]:
    """The records behind the register `recruitments`."""
    others = {"who": "stay__staff__called", "unit": "stay__unit__name", "kind": "stay__kind"}
    return Recruitment.objects.all(), _named(recruitments.columns(), **others)


def appointment_rows() -> tuple[QuerySet[LeaderAppointment], dict[str, Any]]:
    """The records behind the register `leader_appointments`."""
    held = {"post": "leadership__title", "tier": "leadership__tier"}
    others = held | {"who": "leadership__staff__called", "unit": "leadership__unit__name"}
    return LeaderAppointment.objects.all(), _named(leader_appointments.columns(), **others)


def talent_rows() -> tuple[QuerySet[TalentSupport], dict[str, Any]]:
    """The records behind the register `talent_supports`."""
    return TalentSupport.objects.all(), _named(talent_supports.columns(), who="staff__called")


# ── who sees what ──────────────────────────────────────────────────────────
def recruitments_seen_by(by: Actor) -> QuerySet[Recruitment]:
    seen = seen_from(reach(by, "see_appointments"), "agency", "recruited_on")
    related = ("agency", "stay__staff", "stay__unit", "stay__decision")
    return Recruitment.objects.filter(seen).select_related(*related)


def appointments_seen_by(by: Actor) -> QuerySet[LeaderAppointment]:
    seen = seen_from(reach(by, "see_appointments"), "agency", "appointed_on")
    related = ("agency", "leadership__staff", "leadership__unit", "leadership__decision")
    return LeaderAppointment.objects.filter(seen).select_related(*related)


def talents_seen_by(by: Actor) -> QuerySet[TalentSupport]:
    seen = seen_from(reach(by, "see_appointments"), "agency", "given_on")
    return TalentSupport.objects.filter(seen).select_related("agency", "staff", "decision")


# ── lists ──────────────────────────────────────────────────────────────────
def _holding(found: QuerySet[Any], field: str, words: str, agency: Agency | None) -> QuerySet[Any]:
    for word in fold(words).split():
        found = found.filter(**{f"{field}__contains": word})
    return found.filter(held_during(agency, None)) if agency else found


def recruitments_held(by: Actor, agency: Agency | None = None, words: str = "") -> QuerySet[Recruitment]:
    return _holding(recruitments_seen_by(by), "stay__staff__folded", words, agency)


def appointments_held(
    by: Actor, agency: Agency | None = None, words: str = ""
) -> QuerySet[LeaderAppointment]:
    return _holding(appointments_seen_by(by), "leadership__staff__folded", words, agency)


def talents_held(by: Actor, agency: Agency | None = None, words: str = "") -> QuerySet[TalentSupport]:
    return _holding(talents_seen_by(by), "staff__folded", words, agency)


def terms_ending(by: Actor, agency: Agency, today: date) -> QuerySet[Leadership]:
    """Leaders whose term is over soon, or is over already."""
    found = leaderships_seen_by(by).filter(held_during(agency, None), valid_until=None)
    return found.filter(term_until__lte=today + timedelta(days=days_before_term(today))).order_by(
        "term_until"
    )
