"""Checks of digitisation as tests need them, made through the act; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import count
from typing import Any

from sogoc.areas.procedures.digitisation.actions.check_digitisation import check_digitisation
from sogoc.areas.procedures.digitisation.models import CheckedDossier, DigitisationCheck
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.register import HandedIn, PaperForm
from sogoc.areas.procedures.dossiers.tests.builders import dossier, taken
from sogoc.areas.procedures.dossiers.tests.keeping import keep_dossiers
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.tests.builders import OFFICE, some_agency
from sogoc.kernel.tests.builders import MORNING, morning_of

FIRST, LAST = date(2023, 2, 1), date(2023, 2, 14)
CHECKED = morning_of(date(2023, 2, 20))
_SERIAL = count(1)


def ready_for_check_digitisation(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    if not Dossier.objects.filter(agency=agency).exists():
        dossier(agency=agency)
    return {"agency": agency, "first": FIRST, "last": LAST, "at": CHECKED, "by": OFFICE} | changes


def checked(**changes: Any) -> DigitisationCheck:
    return check_digitisation(**ready_for_check_digitisation(**changes))


def with_papers(code: str, *digitised: bool) -> Dossier:
    """A dossier with a paper for each, digitised when it came or not."""
    found = dossier(code)
    for number, so in enumerate(digitised, 1):
        paper = HandedIn(f"Giấy tờ {number}", PaperForm.COPY, digitised=so)
        found = taken(dossier=found, paper=paper, at=MORNING).dossier
    return found


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_checked_dossiers(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Each of a check of its own; the same code is the same dossier."""
    known: dict[str, str] = {}
    return [_kept(agency, dict(row), known) for row in rows]


def _kept(agency: Agency, row: dict[str, Any], known: dict[str, str]) -> str:
    code, day = row.pop("code"), row["checked_on"]
    if code not in known:
        known[code] = keep_dossiers(agency, [{"received_on": date(2020, 1, 2)}])[0]
    first = date(2020, 1, next(_SERIAL) % 28 + 1)
    facts = {"first": first, "last": day, "checked_at": morning_of(day), "number": 1, "lacking": 0}
    check = DigitisationCheck.objects.create(agency=agency, checked_on=day, **facts)
    named = {"missing": "" if row["complete"] else "Đơn đề nghị"} | row
    one = CheckedDossier.objects.create(
        check_made=check, agency=agency, dossier=Dossier.objects.get(pk=known[code]), **named
    )
    return str(one.pk)
