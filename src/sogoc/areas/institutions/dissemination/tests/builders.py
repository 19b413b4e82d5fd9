"""Legal texts told to people as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sogoc.areas.institutions.dissemination.actions.correct_dissemination import correct_dissemination
from sogoc.areas.institutions.dissemination.actions.disseminate import disseminate
from sogoc.areas.institutions.dissemination.actions.withdraw_dissemination import withdraw_dissemination
from sogoc.areas.institutions.dissemination.models import Dissemination
from sogoc.areas.institutions.dissemination.register import Issuer, Law, LawKind, Means, Telling
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.tests.builders import OFFICE, some_agency
from sogoc.kernel.tests.builders import MORNING

TOLD = date(2023, 2, 1)
NUMBER, TITLE = "107/2021/NĐ-CP", "Sửa đổi quy định về cơ chế một cửa"


def law(**changes: Any) -> Law:
    facts = {"title": TITLE, "kind": LawKind.DECREE, "issuer": Issuer.GOVERNMENT, "number": NUMBER}
    return Law(**(facts | changes))


def telling(**changes: Any) -> Telling:
    return Telling(**({"means": Means.WEBSITE, "where": "Trang thông tin điện tử của Sở"} | changes))


def ready_for_disseminate(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    told = {"law": law(), "telling": telling(), "on": TOLD}
    return {"agency": agency, "at": MORNING, "by": OFFICE} | told | changes


def dissemination(**changes: Any) -> Dissemination:
    return disseminate(**ready_for_disseminate(**changes))


def ready_for_correct_dissemination(**changes: Any) -> dict[str, Any]:
    found = changes.get("dissemination") or dissemination()
    told = {"law": law(), "telling": telling(means=Means.MEETING, people=45), "on": TOLD}
    return {"dissemination": found, "version": found.version, "at": MORNING, "by": OFFICE} | told | changes


def corrected(**changes: Any) -> Dissemination:
    return correct_dissemination(**ready_for_correct_dissemination(**changes))


def ready_for_withdraw_dissemination(**changes: Any) -> dict[str, Any]:
    found = changes.get("dissemination") or dissemination()
    return {"dissemination": found, "reason": "Ghi nhầm văn bản", "at": MORNING, "by": OFFICE} | changes


def withdrawn(**changes: Any) -> Dissemination:
    return withdraw_dissemination(**ready_for_withdraw_dissemination(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_disseminations(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    plain = {"kind": LawKind.DECREE.value, "issuer": Issuer.GOVERNMENT.value, "means": Means.WEBSITE.value}
    made = []
    for row in rows:
        told = dict(row)
        text = told.pop("text")
        named = {"number": text, "title": TITLE} if "/" in text else {"title": text}
        made.append(Dissemination.objects.create(agency=agency, **(plain | named | told)))
    return [str(one.pk) for one in made]
