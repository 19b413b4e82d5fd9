"""Staff and leaders as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import count
from typing import Any

from sogoc.areas.civil_service.staff.actions.correct_staff import correct_staff
from sogoc.areas.civil_service.staff.actions.end_leadership import end_leadership
from sogoc.areas.civil_service.staff.actions.enter_staff import enter_staff
from sogoc.areas.civil_service.staff.actions.give_leadership import Post, give_leadership
from sogoc.areas.civil_service.staff.actions.move_staff import move_staff
from sogoc.areas.civil_service.staff.actions.release_staff import release_staff
from sogoc.areas.civil_service.staff.models import Leadership, Staff, Stay
from sogoc.areas.civil_service.staff.queries import Work
from sogoc.areas.civil_service.staff.register import (
    Leaving,
    Newcomer,
    PaidFrom,
    Rank,
    Seat,
    StaffKind,
    Tier,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.tests.builders import declaration, override
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import MORNING

CAME = date(2020, 1, 2)
MOVED = date(2023, 2, 1)
_SERIAL = count(1)


def some_decision(agency: Agency | None = None, number: str = "12/QĐ-SKHCN") -> Document:
    """There is one in the book, or else there is now."""
    agency = agency or some_agency()
    found = Document.objects.filter(agency=agency, printed=number).first()
    return found or document(number, agency=agency, summary="Tiếp nhận, điều động công chức")


def newcomer(**changes: Any) -> Newcomer:
    serial = next(_SERIAL)
    return Newcomer(**({"code": f"CC{serial:03}", "called": f"Chuyên viên {serial}"} | changes))


def work(**changes: Any) -> Work:
    facts = {"kind": StaffKind.CIVIL_SERVANT} | changes
    return Work(**({"unit": facts.get("unit") or some_agency()} | facts))


def ready_for_enter_staff(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    facts = {"agency": agency, "newcomer": newcomer(), "on": CAME, "at": MORNING, "by": OFFICE}
    if "work" not in changes:
        facts["work"] = work(unit=agency)
    return facts | {"document": changes.get("document") or some_decision(agency)} | changes


def somebody(**changes: Any) -> Staff:
    """A civil servant of the department since 2020."""
    return enter_staff(**ready_for_enter_staff(**changes))


def _ready(changes: dict[str, Any], **facts: Any) -> dict[str, Any]:
    found = changes.get("staff") or somebody()
    return {"staff": found, "at": MORNING, "by": OFFICE} | facts | changes


def ready_for_correct_staff(**changes: Any) -> dict[str, Any]:
    ready = _ready(changes)
    told = {"version": ready["staff"].version, "newcomer": newcomer(code=ready["staff"].code)}
    return told | ready


def ready_for_move_staff(**changes: Any) -> dict[str, Any]:
    ready = _ready(changes, on=MOVED)
    agency = ready["staff"].agency
    if "work" not in ready:
        there = Agency.objects.filter(key="phong").first()
        ready["work"] = work(unit=there or division(agency))
    return {"document": some_decision(agency)} | ready


def moved(**changes: Any) -> Stay:
    return move_staff(**ready_for_move_staff(**changes))


def ready_for_release_staff(**changes: Any) -> dict[str, Any]:
    ready = _ready(changes, on=MOVED, leaving=Leaving.RETIRED)
    return {"document": some_decision(ready["staff"].agency)} | ready


def released(**changes: Any) -> Stay:
    return release_staff(**ready_for_release_staff(**changes))


def post(**changes: Any) -> Post:
    facts = {"rank": Rank.DEPUTY, "title": "Phó Giám đốc Sở"} | changes
    return Post(**({"unit": facts.get("unit") or some_agency()} | facts))


def ready_for_give_leadership(**changes: Any) -> dict[str, Any]:
    ready = _ready(changes, on=CAME)
    agency = ready["staff"].agency
    return {"post": post(unit=agency), "document": some_decision(agency)} | ready


def leader(**changes: Any) -> Leadership:
    return give_leadership(**ready_for_give_leadership(**changes))


def ready_for_end_leadership(**changes: Any) -> dict[str, Any]:
    found = changes.get("leadership") or leader()
    facts = {"leadership": found, "reason": "Hết thời hạn giữ chức vụ", "on": MOVED}
    return facts | {"document": some_decision(found.agency), "at": MORNING, "by": OFFICE} | changes


def led_before(**changes: Any) -> Leadership:
    return end_leadership(**ready_for_end_leadership(**changes))


def corrected(**changes: Any) -> Staff:
    return correct_staff(**ready_for_correct_staff(**changes))


def assigned(figure: str, number: int = 1, year: int = 2020) -> None:
    """So many posts there are, whether a register counts them already or somebody declares them."""
    say = override if books.figures[figure].is_counted else declaration
    say(figure=figure, value=str(number), period=Period.parse(str(year)))


# ── as specs tell them ─────────────────────────────────────────────────────
def kept_staff(agency: Agency) -> Staff:
    serial = next(_SERIAL)
    return Staff.objects.create(agency=agency, code=f"M{serial}", called=f"Người {serial}")


def _ended(row: Mapping[str, Any]) -> dict[str, Any]:
    return {"valid_until": row["ended_on"] - timedelta(days=1)} if "ended_on" in row else {}


def keep_stays(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept_stay(agency, dict(row)).pk) for row in rows]


def _kept_stay(agency: Agency, row: dict[str, Any]) -> Stay:
    facts: dict[str, Any] = {
        "kind": StaffKind.CIVIL_SERVANT.value,
        "seat": Seat.OFFICE.value,
        "paid_from": PaidFrom.STATE.value,
        "valid_from": date(2018, 1, 2),
        "decision": some_decision(agency),
    }
    if row.get("ended_on"):
        facts |= {"leaving": Leaving.RETIRED.value, "ended_by": facts["decision"]}
    return Stay.objects.create(
        agency=agency, unit=agency, staff=kept_staff(agency), **(facts | _ended(row) | row)
    )


def keep_leaderships(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    facts = {
        "rank": Rank.DEPUTY.value,
        "tier": Tier.DIVISION.value,
        "title": "Phó Trưởng phòng",
        "valid_from": date(2018, 1, 2),
        "decision": some_decision(agency),
    }
    made = [
        Leadership.objects.create(
            agency=agency, unit=agency, staff=kept_staff(agency), **(facts | _ended(row) | dict(row))
        )
        for row in rows
    ]
    return [str(one.pk) for one in made]
