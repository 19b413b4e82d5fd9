"""A document by which a record of any room can be checked: a deed that each room offers, and what its page shows."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.desk.deeds import Deed, Deeds, Kind
from sogoc.desk.documents.deed_forms import ProofForm
from sogoc.desk.requests import DeskRequest
from sogoc.desk.telling import TellingForm
from sogoc.foundations.documents.actions.link_evidence import link_evidence
from sogoc.foundations.documents.links import evidence_of
from sogoc.foundations.journal.queries import key_of
from sogoc.foundations.ledger.counting import counting
from sogoc.kernel.acts import may


class EvidenceForm(ProofForm, TellingForm):
    """Of several documents with one number that in the book of the agency comes first."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.near = getattr(self.thing, "agency_id", 0)


def evidence_deed(name: str) -> Deed:
    """`name` is what the acts of a room call the thing."""

    def link(**facts: Any) -> Any:
        return link_evidence(record=facts.pop(name), **facts)

    return Deed(
        "link_evidence",
        link,
        EvidenceForm,
        _("Gắn tài liệu kiểm chứng"),
        _("Đã gắn tài liệu kiểm chứng."),
        submit=_("Gắn tài liệu"),
        offered=False,
    )


def proofs(request: DeskRequest, thing: Any, agency: Any) -> dict[str, Any]:
    """What a page of a record shows besides it: by what it can be checked, and which figures count it."""
    by = request.actor
    return {
        "evidence": evidence_of(thing, by),
        "may_link": may(by, "link_evidence", thing),
        "counted_in": counting(*key_of(thing), agency, by=by) if may(by, "see_figure", thing) else None,
    }


def proofs_of(kind: Kind) -> Deeds:
    """The deed alone, for a page that offers it beside its evidence."""
    return Deeds(kind, {"evidence": evidence_deed(kind.name)})
