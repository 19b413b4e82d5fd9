"""Legal documents as lists, figures and jobs ask for them."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, F, Q, QuerySet

from sogoc.areas.institutions.drafting.models import LegalDocument, Opinion
from sogoc.areas.institutions.drafting.register import legal_documents
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.documents.queries import holding
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.queries import holders_on
from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.roles import Role

from .validity import valid_on

STATES = {
    "entered": "Chưa soạn thảo",
    "drafting": "Đang soạn thảo",
    "soon": "Bước sắp đến hạn",
    "late": "Bước quá hạn",
    "submitted": "Đã trình, chưa ban hành",
    "issued": "Đã ban hành",
    "in_force": "Còn hiệu lực",
    "dropped": "Thôi soạn thảo",
}
OPEN = Q(issued_on=None, dropped_on=None)


def legal_document_rows() -> tuple[QuerySet[LegalDocument], dict[str, Any]]:
    """The records behind the register `legal_documents`."""
    told = {name: F(name) for name in legal_documents.columns()} | {"key": F("pk"), "agency": F("agency")}
    return LegalDocument.objects.all(), told | {"document": F("title"), "unit": F("unit__name")}


def legal_documents_seen_by(by: Actor) -> QuerySet[LegalDocument]:
    seen = seen_from(reach(by, "see_legal_document"), "agency", "entered_on")
    named = ("agency", "unit", "about", "proposal", "basis", "submission", "issued")
    return LegalDocument.objects.filter(seen).select_related(*named)


def opinions_seen_by(by: Actor) -> QuerySet[Opinion]:
    seen = seen_from(reach(by, "see_legal_document"), "legal_document__agency", "legal_document__entered_on")
    return Opinion.objects.filter(seen).select_related("legal_document__agency", "letter")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to on a day; an empty field does not narrow."""

    day: date
    words: str = ""
    agency: Agency | None = None
    kind: str = ""
    purpose: str = ""
    state: str = ""
    year: int | None = None
    """Of its beginning, or of its entry where nobody began."""

    @property
    def in_state(self) -> Q:
        return {
            "entered": OPEN & Q(began_on=None),
            "drafting": OPEN & Q(began_on__isnull=False),
            "soon": OPEN & Q(warn_on__lte=self.day, step_due_on__gte=self.day),
            "late": OPEN & Q(step_due_on__lt=self.day),
            "submitted": OPEN & Q(submitted_on__isnull=False),
            "issued": Q(issued_on__isnull=False),
            "in_force": valid_on(self.day),
            "dropped": Q(dropped_on__isnull=False),
        }.get(self.state, Q())

    @property
    def equal(self) -> dict[str, str]:
        return {name: value for name in ("kind", "purpose") if (value := getattr(self, name))}


def legal_documents_wanted(by: Actor, wanted: Wanted) -> QuerySet[LegalDocument]:
    """One answer for the page, the spreadsheet and the API."""
    found = legal_documents_seen_by(by).filter(wanted.in_state, holding(wanted.words), **wanted.equal)
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, None))
    if wanted.year:
        begun = Q(began_on__year=wanted.year) | Q(began_on=None, entered_on__year=wanted.year)
        found = found.filter(begun)
    return found


def sums_of(by: Actor, agency: Agency, today: date) -> dict[str, int]:
    """What stands on top of the list: of all that is open, and of what was issued in the year of the day."""
    issued = Q(issued_on__year=today.year)
    held = legal_documents_seen_by(by).filter(held_during(agency, None)).order_by()
    counted: dict[str, int] = held.aggregate(
        open=Count("pk", filter=OPEN),
        late=Count("pk", filter=OPEN & Q(step_due_on__lt=today)),
        issued=Count("pk", filter=issued),
        on_schedule=Count("pk", filter=issued & Q(on_schedule=True)),
        by_procedure=Count("pk", filter=issued & Q(by_procedure=True)),
    )
    return counted


# ── who is warned of what ──────────────────────────────────────────────────
def warned_by(day: date) -> QuerySet[LegalDocument]:
    """Those whose step is due so soon that it is warned of, or over."""
    return LegalDocument.objects.filter(OPEN, warn_on__lte=day).select_related("agency", "unit")


def concerned_with(legal_document: LegalDocument, day: date, *, late: bool) -> list[Account]:
    """The head of the division that drafts; once it is late those who lead the agency too."""
    heads = holders_on(day, [Role.DIVISION_HEAD], legal_document.unit.path)
    above = (
        holders_on(day, [Role.OFFICE, Role.LEADER], legal_document.agency.path) if late or not heads else []
    )
    return list({one.pk: one for one in (*heads, *above)}.values())
