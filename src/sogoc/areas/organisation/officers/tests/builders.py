"""Who is in charge of what as tests need it, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import count
from typing import Any

from sogoc.areas.organisation.officers.actions.correct_work_contact import correct_work_contact
from sogoc.areas.organisation.officers.actions.put_in_charge import put_in_charge
from sogoc.areas.organisation.officers.actions.release_from_charge import release_from_charge
from sogoc.areas.organisation.officers.models import OfficerInCharge
from sogoc.areas.organisation.officers.register import AtWork, Seat
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING

DECIDED, SINCE, LAST_DAY = date(2023, 1, 3), date(2023, 1, 9), date(2023, 1, 31)
MAILBOX = AtWork("Chánh Văn phòng Sở", email="cchc@so.example")
_SERIAL = count(1)


def decision(agency: Agency | None = None) -> Document:
    """There is one in the book, or else there is now."""
    agency = agency or some_agency()
    found = Document.objects.filter(agency=agency, printed="07/QĐ-SKHCN").first()
    told = {"agency": agency, "issued_on": DECIDED, "summary": "Phân công đầu mối"}
    return found or document("07/QĐ-SKHCN", **told)


def officer(agency: Agency | None = None) -> Account:
    return employed(f"dau.moi.{next(_SERIAL)}", Role.OFFICER, agency or some_agency())


def ready_for_put_in_charge(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    account = changes.get("account") or officer(agency)
    facts = {"duty": "reform", "seat": Seat.PRINCIPAL, "contact": MAILBOX, "on": SINCE}
    by_which = {"document": changes.get("document") or decision(agency), "at": MORNING, "by": OFFICE}
    return {"agency": agency, "account": account} | facts | by_which | changes


def charge(**changes: Any) -> OfficerInCharge:
    return put_in_charge(**ready_for_put_in_charge(**changes))


def ready_for_release_from_charge(**changes: Any) -> dict[str, Any]:
    found = changes.get("charge") or charge()
    facts = {"last_day": LAST_DAY, "handover": "Hồ sơ, tài khoản; cho người phụ trách mới"}
    by_which = {"document": changes.get("document") or decision(found.agency), "at": MORNING, "by": OFFICE}
    return {"charge": found} | facts | by_which | changes


def released(**changes: Any) -> OfficerInCharge:
    return release_from_charge(**ready_for_release_from_charge(**changes))


def ready_for_correct_work_contact(**changes: Any) -> dict[str, Any]:
    found = changes.get("charge") or charge()
    facts = {"version": found.version, "contact": AtWork("Phó Chánh Văn phòng Sở", "0254 000 000")}
    return {"charge": found, "at": MORNING, "by": OFFICE} | facts | changes


def corrected(**changes: Any) -> OfficerInCharge:
    return correct_work_contact(**ready_for_correct_work_contact(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_officers_in_charge(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Each of a duty of its own where it does not matter: one principal has it on a day."""
    return [_kept(agency, dict(row)) for row in rows]


def _kept(agency: Agency, row: dict[str, Any]) -> str:
    number = next(_SERIAL)
    account = Account.objects.create(username=f"mau.dau.moi.{number}", name="Công chức")
    facts = {
        "duty": f"duty-{number}",
        "seat": "principal",
        "position": "Chuyên viên",
        "email": "a@so.example",
    }
    facts |= {"document": decision(agency)}
    if row.get("ended_on"):
        told = {"valid_until": row["ended_on"] - timedelta(days=1), "handover": "Hồ sơ"}
        facts |= told | {"released_by": decision(agency)}
    return str(OfficerInCharge.objects.create(agency=agency, account=account, **(facts | row)).pk)
