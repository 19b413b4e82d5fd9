"""The papers of the seeds as records, made through the same acts as real ones. Loading twice changes nothing."""

from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from sogoc.areas.direction.steering.actions.enter_steering_document import enter_steering_document
from sogoc.areas.direction.steering.register import Steers
from sogoc.foundations.agencies.actions.establish_agency import establish_agency
from sogoc.foundations.agencies.actions.merge_agencies import merge_agencies
from sogoc.foundations.agencies.actions.name_contact import name_contact
from sogoc.foundations.agencies.decisions import Decision
from sogoc.foundations.agencies.queries import agencies_seen_by, agency_named, contacts_on
from sogoc.foundations.calendar.actions.set_working_hours import set_working_hours
from sogoc.foundations.calendar.queries import own_hours_on
from sogoc.foundations.documents.actions.enter_document import enter_document
from sogoc.foundations.documents.paper import Paper
from sogoc.foundations.documents.queries import documents_seen_by, same_document
from sogoc.foundations.documents.traits import Flow, Sending, Signing
from sogoc.foundations.people.actions.give_office import give_office
from sogoc.foundations.people.actions.open_account import open_account
from sogoc.foundations.people.queries import account_named
from sogoc.kernel.acts import Actor, Holding
from sogoc.kernel.document_numbers import DocumentNumber
from sogoc.kernel.roles import Role
from sogoc.kernel.working_days import Hours

from .conduct import load_conduct
from .declaring import say
from .dossiers import load_dossiers
from .drafting import load_legal_documents
from .finance import load_finance
from .initiatives import load_initiative_targets
from .inspections import follow_figures, load_inspections
from .links import tie
from .meetings import load_meetings
from .officers import load_officers
from .onestop import load_onestop, load_postings
from .outreach import load_outreach
from .procedures import load_procedures
from .reviewing import load_disseminations, load_reviews
from .staff import load_positions, load_staff
from .structure import load_structure
from .surveys import load_surveys
from .tasks import load_tasks
from .training import load_training

if TYPE_CHECKING:
    from sogoc.foundations.documents.models import Document

DATA = Path(__file__).parent / "data"
SAMPLES = Actor(
    "job:samples",
    "Bộ dữ liệu mẫu",
    tuple(Holding(role, "") for role in (Role.ADMINISTRATOR, Role.OFFICE)),
    source="command",
)
RECORDS_BEGIN = date(2004, 1, 1)
# Printed by `make demo`; these accounts exist in the samples alone.
PASSWORD = "so-goc-mau-2026"  # noqa: S105


def load() -> list[dict[str, Any]]:
    """Loads what is missing and gives the sample accounts."""
    for row in _told("agencies"):
        _agency(row)
    accounts: list[dict[str, Any]] = _told("accounts")
    for row in accounts:
        _account(row)
    for key, told in _told("working_hours").items():
        _working_hours(key, told)
    _records()
    for row in _told("contacts"):
        _contact(row)
    # Last: what is above was while these agencies stood.
    for row in _told("mergers"):
        _mergers(row)
    return accounts


def _records() -> None:
    """What the papers name, and what they say of it."""
    for key, rows in _told("documents").items():
        for row in rows:
            _document(key, row)
    for key, told in _told("links").items():
        tie(told, _book(key), opens=_morning, by=SAMPLES)
    _of_procedures()
    for key, rows in _told("drafting").items():
        load_legal_documents(key, rows, partial(_decision, key), opens=_morning, by=SAMPLES)
    inspections = _told("inspections")
    for key, told in inspections.items():
        load_inspections(key, told, partial(_decision, key), opens=_morning, by=SAMPLES)
    _statements()
    for key, told in inspections.items():
        follow_figures(key, told, opens=_morning, by=SAMPLES)


def _statements() -> None:
    """What reports declare, and what they vouch for; then what is due after them."""
    _surveys()
    _of_direction()
    _of_organisation()
    _of_institutions()
    _of_civil_service()
    for key, told in _told("finance").items():
        load_finance(key, told, partial(_decision, key), opens=_morning, by=SAMPLES)
    for row in _told("declared"):
        paper = _document(row["agency"], row["document"])
        say(row, paper, opens=_morning, by=SAMPLES)
    for key, told in _told("tasks").items():
        load_tasks(key, told, documents=_book(key), opens=_morning, by=SAMPLES)
    for key, told in _told("meetings").items():
        load_meetings(key, told, documents=_book(key), opens=_morning, by=SAMPLES)


def _surveys() -> None:
    questions = _told("survey_questions")
    for key, told in _told("surveys").items():
        load_surveys(key, told, questions, partial(_document, key), opens=_morning, by=SAMPLES)


def _book(key: str) -> "dict[str, Document]":
    """The documents of an agency, by number."""
    held = documents_seen_by(SAMPLES).filter(agency=agency_named(key))
    return {document.printed: document for document in held}


def _of_procedures() -> None:
    """Area III: what citizens ask for, and where."""
    for key, told in _told("procedures").items():
        load_procedures(key, told, partial(_decision, key), by=SAMPLES)
    for key, told in _told("dossiers").items():
        load_dossiers(key, told, by=SAMPLES)
    for key, told in _told("onestop").items():
        load_onestop(key, told, opens=_morning, by=SAMPLES)
    for key, rows in _told("postings").items():
        load_postings(key, rows, opens=_morning, by=SAMPLES)


def _of_direction() -> None:
    """Area I: how reform is led."""
    for key, told in _told("outreach").items():
        load_outreach(key, told, _document(key, told["report"]), opens=_morning, by=SAMPLES)
    for key, told in _told("initiatives").items():
        load_initiative_targets(key, told, _document(key, told["document"]), opens=_morning, by=SAMPLES)


def _of_organisation() -> None:
    """Area IV: what is to be cut, the posts that were given, who is in charge of what."""
    for key, told in _told("structure").items():
        load_structure(key, told, partial(_decision, key), opens=_morning, by=SAMPLES)
    for key, told in _told("officers").items():
        load_officers(key, told["officers"], _document(key, told["report"]), opens=_morning, by=SAMPLES)


def _of_institutions() -> None:
    """Area II: the law of the province."""
    for key, rows in _told("reviewing").items():
        load_reviews(key, rows, partial(_decision, key), opens=_morning, by=SAMPLES)
    for key, told in _told("disseminations").items():
        load_disseminations(key, told, _document(key, told["report"]), opens=_morning, by=SAMPLES)


def _of_civil_service() -> None:
    """Area V: who is there, who leads, which positions there are."""
    for key, told in _told("staff").items():
        load_staff(key, told, partial(_decision, key), opens=_morning, by=SAMPLES)
        load_positions(key, told["positions"], partial(_decision, key), opens=_morning, by=SAMPLES)
    for key, told in _told("training").items():
        load_training(key, told, partial(_decision, key), opens=_morning, by=SAMPLES)
    for key, told in _told("conduct").items():
        load_conduct(key, told, partial(_decision, key), opens=_morning, by=SAMPLES)


def _told(name: str) -> Any:
    return yaml.safe_load((DATA / f"{name}.yaml").read_text(encoding="utf-8"))


def _morning(day: date) -> datetime:
    """Eight in the morning in Việt Nam."""
    return datetime.combine(day, time(1), UTC)


def _agency(row: dict[str, Any]) -> None:
    if agencies_seen_by(SAMPLES).filter(key=row["key"]).exists():
        return
    facts = {name: row[name] for name in ("key", "name", "short_name", "symbol", "kind")}
    parent = agency_named(row["parent"]) if "parent" in row else None
    if parent and parent.valid_until:
        return  # merged by an earlier loading: it founds nothing any more
    since = row.get("from", RECORDS_BEGIN)
    establish_agency(**facts, parent=parent, valid_from=since, at=_morning(since), by=SAMPLES)


def _contact(row: dict[str, Any]) -> None:
    agency = agency_named(row["agency"])
    since = row["from"]
    if contacts_on(agency, since).filter(duty=row["duty"]).exists() or agency.valid_until:
        return
    name_contact(
        agency=agency, duty=row["duty"], email=row["email"], valid_from=since, at=_morning(since), by=SAMPLES
    )


def _mergers(row: dict[str, Any]) -> None:
    """Of one decision, in the order in which they were made."""
    told = row["decision"]
    decision = Decision(DocumentNumber.parse(told["number"]), told["day"], told["issuer"])
    for one in row["merged"]:
        # Those that an earlier loading did not know were never founded, for what they lie below is merged.
        there = {agency.key: agency for agency in agencies_seen_by(SAMPLES).filter(key__in=one["agencies"])}
        agencies = [there[key] for key in one["agencies"] if key in there and not there[key].valid_until]
        if agencies:
            into = agency_named(one["into"])
            merge_agencies(
                agencies=agencies,
                into=into,
                on=row["day"],
                decision=decision,
                at=_morning(row["day"]),
                by=SAMPLES,
            )


def _account(row: dict[str, Any]) -> None:
    if account_named(row["username"]):
        return
    # Who administers everything holds the office in each province: there is no agency above them here.
    agencies = (
        [agency_named(row["agency"])]
        if row["agency"]
        else list(agencies_seen_by(SAMPLES).filter(parent=None))
    )
    at = _morning(RECORDS_BEGIN)
    account = open_account(
        username=row["username"],
        name=row["name"],
        password=PASSWORD,
        agency=agencies[0],
        at=at,
        by=SAMPLES,
        must_change=False,  # everybody is told it
    )
    for agency in agencies:
        since = max(RECORDS_BEGIN, agency.valid_from)
        for role in filter(None, (row["role"], row.get("also"))):
            give_office(account=account, agency=agency, role=Role(role), held_from=since, at=at, by=SAMPLES)


def _working_hours(key: str, told: dict[str, str]) -> None:
    agency = agency_named(key)
    hours = Hours.parse(told["weekdays"], told.get("saturday", ""))
    if own_hours_on(agency, RECORDS_BEGIN) is None:
        set_working_hours(
            agency=agency, since=RECORDS_BEGIN, hours=hours, at=_morning(RECORDS_BEGIN), by=SAMPLES
        )


def _decision(key: str, told: Any) -> Any:
    """One that a paper names is in the book already."""
    if isinstance(told, dict):
        return _document(key, told)
    return documents_seen_by(SAMPLES).get(agency=agency_named(key), printed=told)


def _document(key: str, row: dict[str, Any]) -> Any:
    agency = agency_named(key)
    flow = Flow.INCOMING if "issuer" in row else Flow.OUTGOING
    number = DocumentNumber.parse(row["number"])
    paper = Paper(
        number=number,
        issued_on=row["day"],
        summary=row["summary"],
        issuer=row.get("issuer", ""),
        signed=Signing(row.get("signed", "")),
        sent=Sending(row.get("sent", "")),
    )
    if there := same_document(agency=agency, flow=flow, paper=paper).first():
        return there
    facts: dict[str, Any] = {
        "agency": agency,
        "flow": flow,
        "paper": paper,
        "at": _morning(row["day"]),
        "by": SAMPLES,
    }
    if "steers" in row:
        return enter_steering_document(**facts, steers=Steers(row["steers"]))
    return enter_document(**facts)
