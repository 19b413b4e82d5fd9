"""Procedures as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import count
from typing import Any

from sogoc.areas.procedures.catalogue.actions.abolish_procedure import abolish_procedure
from sogoc.areas.procedures.catalogue.actions.amend_procedure import amend_procedure
from sogoc.areas.procedures.catalogue.actions.publish_procedure import publish_procedure
from sogoc.areas.procedures.catalogue.models import Offer, Procedure, ProcedureVersion
from sogoc.areas.procedures.catalogue.register import Change, Component, Contents, Level, Place, Terms
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import document, some_agency
from sogoc.kernel.budgets import Budget
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

OFFICE = holder(Role.OFFICE, key="account:van.phong")
BEGIN = date(2023, 1, 1)
CHANGED = date(2023, 3, 1)
CODE = "1.014431"
CONTENTS = tuple(Contents.__dataclass_fields__)


def contents(**changes: Any) -> Contents:
    """Limits may be given as they are written."""
    facts = {
        "name": "Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ",
        "field": "Hoạt động khoa học và công nghệ",
        "limit_by_law": "15wd",
        "limit": "10wd",
        "result": "Giấy chứng nhận",
        "components": (Component(name="Đơn đăng ký", form="Mẫu 1"), Component(name="Điều lệ", copies=1)),
    } | changes
    limits = {name: Budget.parse(str(facts[name])) for name in ("limit_by_law", "limit")}
    return Contents(**(facts | limits))


def decision(number: str = "537/QĐ-UBND", **changes: Any) -> Document:
    facts = {"issued_on": date(2022, 12, 30), "summary": "Công bố danh mục thủ tục hành chính"} | changes
    return Document.objects.filter(printed=number).first() or document(number, **facts)


def _told(changes: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a decision publishes, and what is told beside it."""
    said = {name: value for name, value in changes.items() if name in CONTENTS}
    return said, {name: value for name, value in changes.items() if name not in CONTENTS}


def ready_for_publish_procedure(**changes: Any) -> dict[str, Any]:
    said, rest = _told(changes)
    agency = changes.get("agency") or some_agency()
    facts = {"code": CODE, "contents": contents(**said), "on": BEGIN, "at": MORNING, "by": OFFICE}
    return {"agency": agency, "decision": changes.get("decision") or decision()} | facts | rest


def version(code: str = CODE, **changes: Any) -> ProcedureVersion:
    return publish_procedure(**ready_for_publish_procedure(code=code, **changes))


def procedure(code: str = CODE, **changes: Any) -> Procedure:
    return version(code, **changes).procedure


def _ready(changes: dict[str, Any], **facts: Any) -> dict[str, Any]:
    found = changes.get("procedure") or procedure()
    stands = {"procedure": found, "version": found.version, "on": CHANGED, "at": MORNING, "by": OFFICE}
    return stands | facts | changes


def _by_another(changes: dict[str, Any]) -> dict[str, Any]:
    said, rest = _told(changes)
    told = contents(**({"limit": "7wd"} | said))
    return _ready(rest, contents=told) | {"decision": changes.get("decision") or decision("88/QĐ-UBND")}


def ready_for_amend_procedure(**changes: Any) -> dict[str, Any]:
    return _by_another(changes)


def amended(**changes: Any) -> ProcedureVersion:
    return amend_procedure(**ready_for_amend_procedure(**changes))


def ready_for_replace_procedure(**changes: Any) -> dict[str, Any]:
    return {"code": "1.014999"} | _by_another(changes)


def ready_for_abolish_procedure(**changes: Any) -> dict[str, Any]:
    return _ready(changes) | {"decision": changes.get("decision") or decision("88/QĐ-UBND")}


def abolished(**changes: Any) -> ProcedureVersion:
    return abolish_procedure(**ready_for_abolish_procedure(**changes))


def ready_for_correct_procedure(**changes: Any) -> dict[str, Any]:
    said, rest = _told(changes)
    return {"code": CODE} | _ready(rest, contents=contents(**({"limit": "7wd"} | said)))


def ready_for_offer_procedure(**changes: Any) -> dict[str, Any]:
    return _ready(changes, terms=Terms(online=Level.FULL, onestop_page=True))


# ── as specs tell them ─────────────────────────────────────────────────────
_SERIAL = count(1)


def keep_procedures(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """The records that a spec tells; of what it leaves out as little as can be."""
    return [str(_kept_version(agency, dict(row)).pk) for row in rows]


def keep_offers(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept_offer(agency, dict(row)).pk) for row in rows]


def _kept_version(agency: Agency, row: dict[str, Any]) -> ProcedureVersion:
    facts = {"name": "Thủ tục", "field": "Lĩnh vực", "limit": "5wd", "limit_by_law": "5wd", "change": "new"}
    facts |= {"level": "province", "origin": "proposed", "joint": "none", "minutes_by_law": 0}
    given = decision()
    if row.pop("place", "") == Place.SUBORDINATE:
        facts["unit"] = Agency.objects.filter(parent=agency).first() or division(agency, f"{agency.key}-dv")
    facts["fee"] = 1000 if row.pop("with_fee", False) else 0
    if "ended_on" in row:
        how = row.get("ended_how", Change.ABOLISHED.value)
        facts |= {"valid_until": day_before(row["ended_on"]), "ended_how": how, "ended_by": given}
    of = Procedure.objects.create(agency=agency, code=row.pop("code", f"1.{next(_SERIAL):06}"))
    told = {"minutes_cut": 0, "number": 1, "folded": ""} | facts | row
    return ProcedureVersion.objects.create(agency=agency, procedure=of, decision=given, **told)


def _kept_offer(agency: Agency, row: dict[str, Any]) -> Offer:
    given = _kept_version(agency, {"valid_from": row["valid_from"]})
    reason = {"impossible_because": "Chưa có"} if row.get("national_portal") == "impossible" else {}
    until = {"valid_until": day_before(row["ended_on"])} if "ended_on" in row else {}
    terms = Terms(onestop=False).columns
    return Offer.objects.create(agency=agency, version=given, **(terms | reason | until | row))


def day_before(day: date) -> date:
    return date.fromordinal(day.toordinal() - 1)
