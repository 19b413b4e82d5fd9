"""Disciplines, rotations, ratings and what people answer for, as tests need them, made through the acts; those of specs
are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import count
from typing import Any

from sogoc.areas.civil_service.conduct.actions.approve_rating import approve_rating
from sogoc.areas.civil_service.conduct.actions.assign_criterion import assign_criterion
from sogoc.areas.civil_service.conduct.actions.discipline_staff import discipline_staff
from sogoc.areas.civil_service.conduct.actions.excuse_rotation import excuse_rotation
from sogoc.areas.civil_service.conduct.actions.judge_criterion import judge_criterion
from sogoc.areas.civil_service.conduct.actions.open_rating import open_rating
from sogoc.areas.civil_service.conduct.actions.plan_rotation import plan_rotation
from sogoc.areas.civil_service.conduct.actions.rate_self import rate_self
from sogoc.areas.civil_service.conduct.actions.rate_staff import rate_staff
from sogoc.areas.civil_service.conduct.actions.return_rating import return_rating
from sogoc.areas.civil_service.conduct.actions.revoke_discipline import revoke_discipline
from sogoc.areas.civil_service.conduct.actions.rotate_staff import rotate_staff
from sogoc.areas.civil_service.conduct.actions.set_accountability_rule import set_accountability_rule
from sogoc.areas.civil_service.conduct.actions.withdraw_rotation import withdraw_rotation
from sogoc.areas.civil_service.conduct.models import (
    AccountabilityRule,
    Discipline,
    OwnedCriterion,
    Rotation,
    StaffRating,
)
from sogoc.areas.civil_service.conduct.register import Excuse, Field, Form, Level, Side, Term
from sogoc.areas.civil_service.staff.models import Staff
from sogoc.areas.civil_service.staff.tests.builders import somebody
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder, morning_of

LATER = morning_of(date(2023, 12, 20))
HEAD = holder(Role.DIVISION_HEAD, key="account:truong.phong")
LEADER = holder(Role.LEADER, key="account:giam.doc")
SINCE = date(2020, 1, 2)
_SERIAL = count(1)


def some_decision(agency: Agency | None = None, number: str = "32/QĐ-SKHCN") -> Document:
    """There is one in the book, or else there is now."""
    agency = agency or some_agency()
    found = Document.objects.filter(agency=agency, printed=number).first()
    return found or document(number, agency=agency, summary="Về công chức, viên chức")


# ── discipline ─────────────────────────────────────────────────────────────
def ready_for_discipline_staff(**changes: Any) -> dict[str, Any]:
    who = changes.get("staff") or somebody()
    facts = {
        "staff": who,
        "side": Side.ADMINISTRATION,
        "form": Form.REPRIMAND,
        "about": "Chậm giải quyết hồ sơ",
    }
    given = {"document": changes.get("document") or some_decision(who.agency), "at": LATER, "by": OFFICE}
    return facts | given | changes


def disciplined(**changes: Any) -> Discipline:
    return discipline_staff(**ready_for_discipline_staff(**changes))


def ready_for_revoke_discipline(**changes: Any) -> dict[str, Any]:
    found = changes.get("discipline") or disciplined()
    return {"discipline": found, "reason": "Ghi nhầm người", "at": LATER, "by": OFFICE} | changes


def revoked(**changes: Any) -> Discipline:
    return revoke_discipline(**ready_for_revoke_discipline(**changes))


# ── rotation ───────────────────────────────────────────────────────────────
def ready_for_plan_rotation(**changes: Any) -> dict[str, Any]:
    who = changes.get("staff") or somebody()
    facts = {"staff": who, "field": Field.FINANCE, "since": SINCE, "months": 36}
    given = {"document": changes.get("document") or some_decision(who.agency), "at": LATER, "by": OFFICE}
    return facts | given | changes


def due(**changes: Any) -> Rotation:
    return plan_rotation(**ready_for_plan_rotation(**changes))


def ready_for_rotate_staff(**changes: Any) -> dict[str, Any]:
    found = changes.get("rotation") or due()
    given = changes.get("document") or some_decision(found.agency)
    return {"rotation": found, "document": given, "at": LATER, "by": OFFICE} | changes


def rotated(**changes: Any) -> Rotation:
    return rotate_staff(**ready_for_rotate_staff(**changes))


def ready_for_excuse_rotation(**changes: Any) -> dict[str, Any]:
    found = changes.get("rotation") or due()
    facts = {"rotation": found, "excuse": Excuse.NO_SWAP, "because": "Chỉ có một kế toán"}
    return facts | {"at": LATER, "by": OFFICE} | changes


def excused(**changes: Any) -> Rotation:
    return excuse_rotation(**ready_for_excuse_rotation(**changes))


def ready_for_withdraw_rotation(**changes: Any) -> dict[str, Any]:
    found = changes.get("rotation") or due()
    return {"rotation": found, "reason": "Ghi nhầm người", "at": LATER, "by": OFFICE} | changes


def withdrawn(**changes: Any) -> Rotation:
    return withdraw_rotation(**ready_for_withdraw_rotation(**changes))


# ── ratings ────────────────────────────────────────────────────────────────
def ready_for_open_rating(**changes: Any) -> dict[str, Any]:
    who = changes.get("staff") or somebody()
    return {"staff": who, "year": 2023, "at": LATER, "by": OFFICE} | changes


def opened(**changes: Any) -> StaffRating:
    return open_rating(**ready_for_open_rating(**changes))


def ready_for_rate_self(**changes: Any) -> dict[str, Any]:
    found = changes.get("rating") or opened()
    return {"rating": found, "level": Level.GOOD, "words": "Xong việc", "at": LATER, "by": OFFICE} | changes


def told(**changes: Any) -> StaffRating:
    return rate_self(**ready_for_rate_self(**changes))


def ready_for_rate_staff(**changes: Any) -> dict[str, Any]:
    found = changes.get("rating") or told()
    return {"rating": found, "level": Level.GOOD, "words": "Nhất trí", "at": LATER, "by": HEAD} | changes


def rated(**changes: Any) -> StaffRating:
    return rate_staff(**ready_for_rate_staff(**changes))


def ready_for_return_rating(**changes: Any) -> dict[str, Any]:
    found = changes.get("rating") or told()
    return {"rating": found, "reason": "Thiếu kết quả", "at": LATER, "by": HEAD} | changes


def returned(**changes: Any) -> StaffRating:
    return return_rating(**ready_for_return_rating(**changes))


def ready_for_approve_rating(**changes: Any) -> dict[str, Any]:
    return {"rating": changes.get("rating") or rated(), "at": LATER, "by": LEADER} | changes


def approved(**changes: Any) -> StaffRating:
    return approve_rating(**ready_for_approve_rating(**changes))


def approved_as(level: Level, **changes: Any) -> StaffRating:
    return approved(rating=rated(level=level), **changes)


# ── what people answer for ─────────────────────────────────────────────────
def ready_for_assign_criterion(**changes: Any) -> dict[str, Any]:
    who = changes.get("staff") or somebody()
    facts = {"staff": who, "year": 2023, "code": "2.3.1", "title": "Giải quyết hồ sơ đúng hạn"}
    given = {"document": changes.get("document") or some_decision(who.agency), "at": LATER, "by": OFFICE}
    return facts | given | changes


def owned(**changes: Any) -> OwnedCriterion:
    return assign_criterion(**ready_for_assign_criterion(**changes))


def ready_for_judge_criterion(**changes: Any) -> dict[str, Any]:
    found = changes.get("criterion") or owned()
    facts = {"criterion": found, "met": False, "because": "Hai hồ sơ quá hạn"}
    return facts | {"at": LATER, "by": OFFICE} | changes


def judged(**changes: Any) -> OwnedCriterion:
    return judge_criterion(**ready_for_judge_criterion(**changes))


def ready_for_set_accountability_rule(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"agency": agency, "since": 2023, "missed": 1, "at_most": Level.COMPLETED}
    given = {"document": changes.get("document") or some_decision(agency), "at": LATER, "by": OFFICE}
    return facts | given | changes


def rule(**changes: Any) -> AccountabilityRule:
    return set_accountability_rule(**ready_for_set_accountability_rule(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_disciplines(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    facts = {
        "side": Side.ADMINISTRATION.value,
        "form": Form.REPRIMAND.value,
        "staff_kind": "civil_servant",
        "seat": "office",
        "about": "Chậm giải quyết hồ sơ",
    }
    made = []
    for row in map(dict, rows):
        who, by = _kept_staff(agency, row.pop("person", None)), some_decision(agency, f"{next(_SERIAL)}/QĐ-X")
        if row.get("seat") == "service_unit":
            row.setdefault("funding", "self_funded")
        told = facts | row
        made.append(Discipline.objects.create(agency=agency, unit=agency, staff=who, decision=by, **told))
    return [str(one.pk) for one in made]


def keep_rotations(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    paper = some_decision(agency)
    made = []
    for row in map(dict, rows):
        who = _kept_staff(agency, row.pop("person", None))
        facts: dict[str, Any] = {"field": Field.FINANCE.value, "since": date(2015, 1, 2), "months": 36}
        facts |= {"due_on": date(2018, 1, 2)} | row
        facts |= {"decision": paper} if row.get("done_on") else {}
        facts |= {"because": "Chỉ có một kế toán"} if row.get("excuse") else {}
        made.append(Rotation.objects.create(agency=agency, unit=agency, staff=who, document=paper, **facts))
    return [str(one.pk) for one in made]


def keep_staff_ratings(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    made = []
    for row in map(dict, rows):
        month = 6 if row.pop("term", "") == Term.MONTH else 0
        facts: dict[str, Any] = {"year": 2021, "month": month} | row
        if level := row.get("level"):
            day = date(facts["year"], 12, 20)
            facts |= {"own_level": level, "head_level": level, "rated_on": day, "approved_on": day}
        who = _kept_staff(agency, None)
        made.append(StaffRating.objects.create(agency=agency, unit=agency, staff=who, **facts))
    return [str(one.pk) for one in made]


def _kept_staff(agency: Agency, code: str | None) -> Staff:
    """By the code that a spec tells, once; else somebody new."""
    code = code or f"K{next(_SERIAL)}"
    there = Staff.objects.filter(agency=agency, code=code).first()
    return there or Staff.objects.create(agency=agency, code=code, called=f"Người {code}")
