"""Recruitments, appointments and support of talents as tests need them, made through the acts; those of specs are kept
as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sogoc.areas.civil_service.appointments.actions.appoint_leader import appoint_leader
from sogoc.areas.civil_service.appointments.actions.correct_appointment import correct_appointment
from sogoc.areas.civil_service.appointments.actions.correct_recruitment import correct_recruitment
from sogoc.areas.civil_service.appointments.actions.recruit import recruit
from sogoc.areas.civil_service.appointments.actions.support_talent import support_talent
from sogoc.areas.civil_service.appointments.models import LeaderAppointment, Recruitment, TalentSupport
from sogoc.areas.civil_service.appointments.register import TalentMeasure, Way
from sogoc.areas.civil_service.staff.models import Leadership, Stay
from sogoc.areas.civil_service.staff.tests.builders import (
    MOVED,
    keep_leaderships,
    keep_stays,
    kept_staff,
    post,
    ready_for_enter_staff,
    some_decision,
    somebody,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.tests.builders import OFFICE
from sogoc.kernel.numbers import Dong
from sogoc.kernel.tests.builders import MORNING


def ready_for_recruit(**changes: Any) -> dict[str, Any]:
    return ready_for_enter_staff(**({"way": Way.EXAM} | changes))


def recruitment(**changes: Any) -> Recruitment:
    return recruit(**ready_for_recruit(**changes))


def ready_for_correct_recruitment(**changes: Any) -> dict[str, Any]:
    found = changes.get("recruitment") or recruitment()
    facts = {"recruitment": found, "version": found.version, "way": Way.REVIEW}
    return facts | {"at": MORNING, "by": OFFICE} | changes


def corrected_recruitment(**changes: Any) -> Recruitment:
    return correct_recruitment(**ready_for_correct_recruitment(**changes))


def ready_for_appoint_leader(**changes: Any) -> dict[str, Any]:
    found = changes.get("staff") or somebody()
    facts = {"staff": found, "post": post(unit=found.agency), "on": MOVED, "at": MORNING, "by": OFFICE}
    if "document" not in changes:
        facts["document"] = some_decision(found.agency, "15/QĐ-SKHCN")
    return facts | changes


def appointment(**changes: Any) -> LeaderAppointment:
    return appoint_leader(**ready_for_appoint_leader(**changes))


def ready_for_correct_appointment(**changes: Any) -> dict[str, Any]:
    found = changes.get("appointment") or appointment()
    facts = {"appointment": found, "version": found.version, "by_competition": True, "renewed": False}
    return facts | {"at": MORNING, "by": OFFICE} | changes


def corrected_appointment(**changes: Any) -> LeaderAppointment:
    return correct_appointment(**ready_for_correct_appointment(**changes))


def ready_for_support_talent(**changes: Any) -> dict[str, Any]:
    found = changes.get("staff") or somebody()
    facts = {"staff": found, "measure": TalentMeasure.SUPPORTED, "amount": Dong(50_000_000)}
    given = {"document": some_decision(found.agency, "16/QĐ-SKHCN"), "at": MORNING, "by": OFFICE}
    return facts | given | changes


def talent(**changes: Any) -> TalentSupport:
    return support_talent(**ready_for_support_talent(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_recruitments(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept_recruitment(agency, dict(row)).pk) for row in rows]


def _kept_recruitment(agency: Agency, row: dict[str, Any]) -> Recruitment:
    facts = {"way": Way.EXAM.value, "recruited_on": date(2021, 2, 1)}
    (stay,) = keep_stays(agency, [{"kind": row.pop("kind")} if "kind" in row else {}])
    return Recruitment.objects.create(agency=agency, stay=Stay.objects.get(pk=stay), **(facts | row))


def keep_leader_appointments(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept_appointment(agency, dict(row)).pk) for row in rows]


def _kept_appointment(agency: Agency, row: dict[str, Any]) -> LeaderAppointment:
    facts: dict[str, Any] = {"appointed_on": date(2021, 2, 1)}
    (held,) = keep_leaderships(agency, [{"tier": row.pop("tier")} if "tier" in row else {}])
    leadership = Leadership.objects.get(pk=held)
    return LeaderAppointment.objects.create(agency=agency, leadership=leadership, **(facts | row))


def keep_talent_supports(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    facts = {"measure": TalentMeasure.ATTRACTED.value, "given_on": date(2021, 2, 1)}
    made = [
        TalentSupport.objects.create(
            agency=agency, staff=kept_staff(agency), decision=some_decision(agency), **(facts | dict(row))
        )
        for row in rows
    ]
    return [str(one.pk) for one in made]
