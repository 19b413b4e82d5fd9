"""Legal documents that departments drafted, as the papers tell of them. Loaded once, they are left as people have them
since."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sogoc.areas.institutions.drafting.actions.ask_opinions import ask_opinions
from sogoc.areas.institutions.drafting.actions.enter_legal_document import enter_legal_document
from sogoc.areas.institutions.drafting.actions.finish_drafting_step import finish_drafting_step
from sogoc.areas.institutions.drafting.actions.issue_legal_document import issue_legal_document
from sogoc.areas.institutions.drafting.actions.propose_legal_document import propose_legal_document
from sogoc.areas.institutions.drafting.actions.record_opinion import record_opinion
from sogoc.areas.institutions.drafting.actions.start_drafting import start_drafting
from sogoc.areas.institutions.drafting.queries import LegalDraft, legal_documents_seen_by
from sogoc.areas.institutions.drafting.queries.issuing import Issue
from sogoc.areas.institutions.drafting.register import Answer, DraftKind, Purpose
from sogoc.foundations.agencies.queries import agency_named
from sogoc.kernel.acts import Actor

Opens = Callable[[date], datetime]
Named = Callable[[Any], Any]
"""The document that a paper names, or that is told whole."""


def load_legal_documents(
    key: str, rows: Iterable[Mapping[str, Any]], named: Named, *, opens: Opens, by: Actor
) -> None:
    """Of one agency; `opens` gives the moment of a day."""
    agency = agency_named(key)
    there = set(legal_documents_seen_by(by).filter(agency=agency).values_list("title", flat=True))
    for row in rows:
        if row["title"] not in there:
            _legal_document(agency, row, named, opens, by)


def _legal_document(agency: Any, row: Mapping[str, Any], named: Named, opens: Opens, by: Actor) -> None:
    about = named(row["about"]) if "about" in row else None
    draft = LegalDraft(row["title"], DraftKind(row["kind"]), Purpose(row["purpose"]), about)
    at = opens(row["entered"])
    made = enter_legal_document(agency=agency, unit=agency, draft=draft, at=at, by=by)
    if "proposal" in row:
        propose_legal_document(legal_document=made, document=named(row["proposal"]), at=at, by=by)
    if "began" in row:
        basis, at = named(row["basis"]), opens(row["began"])
        start_drafting(legal_document=made, on=row["began"], document=basis, at=at, by=by)
    if "opinions" in row:
        _opinions(made, row["opinions"], opens, by)
    for told in row.get("steps", ()):
        document = named(told["document"]) if "document" in told else None
        facts = {"step": told["step"], "on": told["day"], "document": document}
        finish_drafting_step(legal_document=made, **facts, at=opens(told["day"]), by=by)
    if "issued" in row:
        issued = named(row["issued"])
        issue = Issue(issued, row["effective"])
        issue_legal_document(legal_document=made, issue=issue, at=opens(issued.issued_on), by=by)


def _opinions(made: Any, told: Mapping[str, Any], opens: Opens, by: Actor) -> None:
    asked = {"whom": told["whom"], "on": told["asked"], "due_on": told["due"]}
    on = told["answered"]
    for one in ask_opinions(legal_document=made, **asked, at=opens(told["asked"]), by=by):
        said = {"answer": Answer.REMARKS, "remarks": told["remarks"], "on": on}
        record_opinion(opinion=one, **said, at=opens(on), by=by)
