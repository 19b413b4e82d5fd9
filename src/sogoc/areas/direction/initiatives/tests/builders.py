"""Initiatives, targets and awards as tests need them, made through the acts; those of specs are kept as they are
told."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import count
from typing import Any

from sogoc.areas.direction.initiatives.actions.apply_initiative import apply_initiative
from sogoc.areas.direction.initiatives.actions.correct_initiative import correct_initiative
from sogoc.areas.direction.initiatives.actions.give_award import give_award
from sogoc.areas.direction.initiatives.actions.judge_initiative import judge_initiative
from sogoc.areas.direction.initiatives.actions.register_initiative import register_initiative
from sogoc.areas.direction.initiatives.actions.revoke_award import revoke_award
from sogoc.areas.direction.initiatives.actions.set_initiative_target import set_initiative_target
from sogoc.areas.direction.initiatives.actions.withdraw_initiative import withdraw_initiative
from sogoc.areas.direction.initiatives.models import Award, Initiative, InitiativeTarget
from sogoc.areas.direction.initiatives.register import Idea, InitiativeKind, Level, Verdict
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.kernel.tests.builders import MORNING

JUDGED = date(2023, 3, 6)
TITLE = "Trả kết quả tại nhà cho người cao tuổi"
SOMEWHERE = "Bộ phận Một cửa của Sở"
_SERIAL = count(1)


def idea(**changes: Any) -> Idea:
    facts = {"title": TITLE, "kind": InitiativeKind.SOLUTION, "year": 2023, "summary": "Bớt đi lại"}
    return Idea(**(facts | changes))


def some_decision(agency: Agency | None = None) -> Document:
    """There is one in the book, or else there is now."""
    agency = agency or some_agency()
    number = "88/QĐ-SKHCN"
    found = Document.objects.filter(agency=agency, printed=number).first()
    return found or document(number, agency=agency, summary="Công nhận sáng kiến")


def ready_for_register_initiative(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    return {"agency": agency, "unit": agency, "idea": idea(), "at": MORNING, "by": OFFICE} | changes


def initiative(**changes: Any) -> Initiative:
    return register_initiative(**ready_for_register_initiative(**changes))


def _ready(changes: dict[str, Any], **facts: Any) -> dict[str, Any]:
    found = changes.get("initiative") or initiative()
    return {"initiative": found, "at": MORNING, "by": OFFICE} | facts | changes


def ready_for_correct_initiative(**changes: Any) -> dict[str, Any]:
    ready = _ready(changes, idea=idea(authors="Chuyên viên một cửa"))
    return {"version": ready["initiative"].version} | ready


def corrected(**changes: Any) -> Initiative:
    return correct_initiative(**ready_for_correct_initiative(**changes))


def ready_for_withdraw_initiative(**changes: Any) -> dict[str, Any]:
    return _ready(changes, reason="Đăng ký trùng")


def withdrawn(**changes: Any) -> Initiative:
    return withdraw_initiative(**ready_for_withdraw_initiative(**changes))


def ready_for_judge_initiative(**changes: Any) -> dict[str, Any]:
    ready = _ready(changes, recognised=True, level=Level.AGENCY, on=JUDGED)
    return {"document": some_decision(ready["initiative"].agency)} | ready


def recognised(**changes: Any) -> Initiative:
    return judge_initiative(**ready_for_judge_initiative(**changes))


def turned_down(**changes: Any) -> Initiative:
    told = {"recognised": False, "level": Level.UNTOLD, "document": None, "because": "Chưa có tính mới"}
    return recognised(**(told | changes))


def ready_for_apply_initiative(**changes: Any) -> dict[str, Any]:
    return _ready(changes, where=SOMEWHERE, on=JUDGED)


def applied(**changes: Any) -> Initiative:
    return apply_initiative(**ready_for_apply_initiative(**changes))


def ready_for_set_initiative_target(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"agency": agency, "unit": agency, "year": 2023, "number": 1, "at": MORNING, "by": OFFICE}
    return facts | {"document": changes.get("document") or some_decision(agency)} | changes


def target(**changes: Any) -> InitiativeTarget:
    return set_initiative_target(**ready_for_set_initiative_target(**changes))


def ready_for_give_award(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"agency": agency, "unit": agency, "title": "Giấy khen", "level": Level.AGENCY}
    given = {"document": changes.get("document") or some_decision(agency), "at": MORNING, "by": OFFICE}
    return facts | given | changes


def award(**changes: Any) -> Award:
    return give_award(**ready_for_give_award(**changes))


def ready_for_revoke_award(**changes: Any) -> dict[str, Any]:
    found = changes.get("award") or award()
    return {"award": found, "reason": "Ghi nhầm đơn vị", "at": MORNING, "by": OFFICE} | changes


def revoked(**changes: Any) -> Award:
    return revoke_award(**ready_for_revoke_award(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_initiatives(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept_initiative(agency, dict(row)).pk) for row in rows]


def _kept_initiative(agency: Agency, row: dict[str, Any]) -> Initiative:
    facts: dict[str, Any] = {
        "title": f"{TITLE} {next(_SERIAL)}",
        "kind": InitiativeKind.INITIATIVE.value,
        "year": 2021,
        "registered_on": date(2020, 1, 2),
    }
    if row.get("verdict") == Verdict.RECOGNISED.value:
        facts |= {"level": Level.AGENCY.value, "decision": some_decision(agency)}
    elif row.get("verdict"):
        facts["because"] = "Chưa có tính mới"
    if row.get("applied_on"):
        facts["applied_where"] = SOMEWHERE
    return Initiative.objects.create(agency=agency, unit=agency, **(facts | row))


def keep_initiative_targets(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Each of a division of its own: one has one a year."""
    made = []
    for row in rows:
        unit = division(agency, f"phong-{next(_SERIAL)}")
        facts = {"year": 2021, "number": 1, "document": some_decision(agency)} | dict(row)
        made.append(InitiativeTarget.objects.create(agency=agency, unit=unit, **facts))
    return [str(one.pk) for one in made]


def keep_awards(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    facts = {"title": "Giấy khen", "level": Level.AGENCY.value, "decision": some_decision(agency)}
    made = [Award.objects.create(agency=agency, unit=agency, **(facts | dict(row))) for row in rows]
    return [str(one.pk) for one in made]
