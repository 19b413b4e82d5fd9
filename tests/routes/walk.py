"""Every address of the application, found in its URL patterns, with what a test has to know to knock there.

A route that is not told of here, or is no longer there, fails test_table.py."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.routes.citizens import OF_CITIZENS
from tests.routes.civil_service_conduct import OF_CONDUCT
from tests.routes.civil_service_staff import OF_STAFF
from tests.routes.civil_service_training import OF_TRAINING
from tests.routes.direction_initiatives import OF_INITIATIVES
from tests.routes.direction_inspections import OF_INSPECTIONS
from tests.routes.direction_meetings import OF_MEETINGS
from tests.routes.direction_outreach import OF_OUTREACH
from tests.routes.direction_surveys import OF_SURVEYS
from tests.routes.direction_tasks import OF_TASKS
from tests.routes.forms import (
    A_FIGURE,
    A_FORM,
    AGENCY,
    CHANGING,
    CONTACT,
    DAY_OFF,
    DECIDED,
    DEPUTY,
    DOCUMENT,
    DRAFT,
    DUE,
    ENROLLING,
    EVIDENCE,
    HOURS,
    MAKE_UP_DAY,
    NAMED,
    OFFICE,
    ONCE,
    OPENING,
    PASSWORD,
    RELATION,
    SAID,
    SIGNING_IN,
)
from tests.routes.institutions_dissemination import OF_DISSEMINATION
from tests.routes.institutions_drafting import OF_DRAFTING
from tests.routes.institutions_reviewing import OF_REVIEWING
from tests.routes.organisation_structure import OF_STRUCTURE
from tests.routes.procedures import OF_PROCEDURES
from tests.routes.route import Route

FIGURE, DECLARED, FORM = "steering_documents_issued", "other_tasks", "ii-06a"
FIELD = "Hoạt động khoa học và công nghệ"
STALE = {"version": "1"} | ONCE
OF_A_PERIOD = {"agency": "so", "period": "2023"}


# `document`, `account` … stand for the keys of what the world holds.
ROUTES = {
    "home": Route(),
    **OF_TASKS,
    **OF_MEETINGS,
    **OF_PROCEDURES,
    **OF_INSPECTIONS,
    **OF_SURVEYS,
    **OF_OUTREACH,
    **OF_STRUCTURE,
    **OF_INITIATIVES,
    **OF_DRAFTING,
    **OF_REVIEWING,
    **OF_DISSEMINATION,
    **OF_CONDUCT,
    **OF_TRAINING,
    **OF_STAFF,
    "search": Route(asks={"q": "ke hoach"}),
    "documents:list": Route(
        reads=("words", "kind", "flow", "signed", "secrecy", "urgency", "cancelled", "whole", "sort", "page")
    ),
    "documents:enter": Route(tells=DOCUMENT),
    "documents:document": Route({"pk": "document"}),
    "documents:correct": Route({"pk": "document"}, tells=DOCUMENT),
    "documents:steering": Route({"pk": "document"}, tells={"steers": "general", "submission": "một-lần"}),
    "documents:books": Route(),
    "documents:open_book": Route(tells={"kind": "report", "first": "12", "legal": ""} | ONCE),
    "documents:book": Route({"pk": "book"}),
    "documents:issue": Route(tells=DRAFT),
    "documents:file": Route({"pk": "attachment"}),
    "documents:sign_file": Route({"pk": "pdf to sign"}, tells=ONCE),
    "documents:seal_file": Route({"pk": "pdf to sign"}, tells=ONCE),
    "documents:check_file": Route({"pk": "pdf to sign"}, tells=ONCE),
    "documents:templates": Route(asks={"agency": "so"}),
    "documents:replace_template": Route(
        {"key": "control_2018"}, tells={"since": "14/02/2023"} | ONCE, shared=A_FORM
    ),
    "documents:template": Route({"key": "control_2018"}, shared=A_FORM),
    "documents:withdraw": Route({"kind": "file", "pk": "attachment"}, tells={"reason": "Nhầm tệp"} | ONCE),
    "documents:seal": Route({"pk": "numbered"}, tells=ONCE),
    "documents:send": Route({"pk": "numbered"}, tells={"sent": "paper"} | ONCE),
    "documents:attach": Route({"pk": "document"}, tells=ONCE),
    "documents:relate": Route({"pk": "document"}, tells=RELATION),
    "documents:cite": Route({"pk": "document"}, tells={"text": "khoản 2 Điều 15 30/2020/NĐ-CP"} | ONCE),
    "documents:evidence": Route({"pk": "document"}, tells=EVIDENCE),
    "documents:steer": Route({"pk": "document"}, tells={"steers": "digital"} | ONCE),
    "documents:unsteer": Route({"pk": "document"}, tells={"reason": "Nhầm"} | ONCE),
    "documents:cancel": Route({"pk": "numbered"}, tells={"reason": "Nhầm"} | ONCE),
    "feeding:bring": Route({"key": "feed source"}, tells={"run": "2023-Q1", "period": "2023-Q1"}),
    "figures:list": Route(reads=("words", "section", "state")),
    "figures:declared": Route(reads=("sort", "page")),
    "figures:declaration": Route({"pk": "declaration"}),
    "figures:correct": Route({"pk": "declaration"}, tells=SAID | {"reason": "Cộng nhầm", "seen": "1"}),
    "figures:take_back": Route({"pk": "declaration"}, tells={"reason": "Nhầm", "seen": "1"} | ONCE),
    "figures:registers": Route(),
    "figures:attest": Route({"register": "steering_documents"}, tells=ONCE, shared=A_FIGURE),
    "figures:withdraw": Route({"pk": "attestation"}, tells={"reason": "Nhầm", "seen": "1"} | ONCE),
    "figures:declare": Route({"name": DECLARED}, tells=SAID, shared=A_FIGURE),
    "forms:list": Route(),
    "forms:form": Route({"key": FORM}, shared=A_FORM),
    "figures:checks": Route(),
    "figures:trend": Route({"name": FIGURE}, shared=A_FIGURE),
    "figures:figure": Route({"name": FIGURE}, reads=("as_of",), shared=A_FIGURE),
    "forms:part": Route({"key": FORM, "code": "3"}, asks={"part": FIELD}),
    "fields:field": Route({"key": "direction"}, shared="the seven fields are the same everywhere"),
    "bank:payment": Route(public=True, signed=True),
    **OF_CITIZENS,
    "agencies:list": Route(reads=("day",)),
    "notices:list": Route(reads=("all", "page")),
    "notices:read": Route({"pk": "notice"}),
    "notices:open": Route({"pk": "notice"}),
    "notices:read_every": Route(),
    "notices:choose": Route(tells={"digest": "on", "hour": "16", "submission": "một-lần"}),
    "jobs:list": Route(),
    "jobs:outbox": Route(asks={"state": "dead"}, reads=("sort", "page")),
    "jobs:letter": Route({"pk": "mail"}),
    "jobs:again": Route({"pk": "mail"}, tells={"submission": "một-lần"}),
    "agencies:establish": Route(tells=AGENCY),
    "agencies:agency": Route({"key": "so"}),
    "journal:list": Route(reads=("words", "who", "act", "room", "since", "until", "reads", "sort", "page")),
    "journal:entry": Route({"pk": "entry"}),
    "calendar:year": Route(reads=("year",)),
    "calendar:announce_day_off": Route(tells=DAY_OFF),
    "calendar:announce_make_up_day": Route(tells=MAKE_UP_DAY),
    "calendar:announcement": Route(
        {"pk": "announcement"}, tells={"because": "Nhập nhầm", "submission": "một-lần"}
    ),
    "calendar:hours": Route(),
    "calendar:set_hours": Route(tells=HOURS),
    "calendar:due": Route(asks=DUE),
    "agencies:deed": Route({"key": "so", "name": "rename"}, tells=DECIDED | NAMED),
    "agencies:correct_name": Route({"pk": "name_row"}, tells=NAMED | {"submission": "một-lần"}),
    "agencies:correct_decision": Route({"pk": "step"}, tells=DECIDED | {"version": "1"}),
    "agencies:withdraw": Route({"pk": "contact"}, tells={"last_day": "01/02/2023", "submission": "một-lần"}),
    "people:sign_in": Route(tells=SIGNING_IN, reads=("next",), public=True),
    "people:code": Route(tells={"code": "123456"}, public=True),
    "people:sign_out": Route(tells={"next": "/"}),
    "people:me": Route(),
    "people:my_password": Route(tells=CHANGING),
    "people:my_contact": Route(tells=CONTACT),
    "people:my_sessions": Route(tells={"current": PASSWORD, **ONCE}),
    "people:my_second_step": Route(tells=ENROLLING),
    "people:my_second_step_remove": Route(tells={"current": PASSWORD, **ONCE}),
    "people:my_recovery_codes": Route(tells={"code": "123456", **ONCE}),
    "people:my_deputies": Route(tells=DEPUTY),
    "people:my_deputy_end": Route({"deputyship": "deputyship"}, tells=ONCE),
    "people:acting": Route(tells={"for": "leader", **ONCE}),
    "people:accounts": Route(reads=("words", "role", "state", "sort", "page")),
    "people:open": Route(tells=OPENING),
    "people:account": Route({"pk": "account"}),
    "people:contact": Route({"pk": "account"}, tells=CONTACT),
    "people:give_office": Route({"pk": "account"}, tells=OFFICE),
    "people:end_office": Route(
        {"pk": "account", "office": "office"}, tells={"held_until": "31/12/2030", **ONCE}
    ),
    "people:let_act_for": Route({"pk": "account", "office": "office"}, tells=DEPUTY),
    "people:end_acting_for": Route({"pk": "account", "deputyship": "deputyship"}, tells=ONCE),
    "people:reset_password": Route({"pk": "account"}, tells=ONCE),
    "people:do": Route({"pk": "account", "act": "sign-out"}, tells=ONCE),
    "gallery": Route(),
    "set_language": Route(tells={"language": "en", "next": "/"}, reads=("next",), public=True),
    "sheets:calendar": Route(asks={"agency": "so", "year": "2023"}),
    "sheets:agencies": Route(reads=("day",)),
    "sheets:documents": Route(reads=("words", "kind", "flow", "signed", "secrecy", "urgency", "cancelled")),
    "sheets:procedures": Route(reads=("words", "field", "online", "national_portal", "agency", "on")),
    "sheets:dossiers": Route(reads=("words", "state", "channel", "agency", "period")),
    "sheets:onestop": Route(reads=("agency",)),
    "sheets:digitisation": Route({"pk": "digitisation check"}),
    "sheets:feedback": Route(reads=("words", "state", "about", "agency", "period")),
    "sheets:questions": Route(reads=("words", "state", "agency")),
    "sheets:journal": Route(reads=("words", "who", "act", "room", "since", "until", "reads")),
    "sheets:accounts": Route(reads=("words", "role", "state")),
    "sheets:figure": Route({"name": FIGURE}, asks=OF_A_PERIOD),
    "sheets:form": Route({"key": FORM}, asks=OF_A_PERIOD),
    "sheets:fill_form": Route(
        {"key": "soctrang-2021-annex-2"}, asks=OF_A_PERIOD, tells=ONCE | {"number": "12/BC-SKHCN"}
    ),
    "sheets:how_far": Route(reads=("key",)),
    "sheets:bring": Route({"name": "documents"}, asks={"agency": "so"}, tells={"kept": "một-tệp"}),
    "sheets:type_in": Route(
        {"name": "documents"}, asks={"agency": "so"}, reads=("rows",), tells={"1-number": "một"}
    ),
    "sheets:pattern": Route({"name": "documents"}, asks={"agency": "so"}),
    "api:openapi-json": Route(public=True),
    "api:api-root": Route(public=True),
    "api:agencies": Route(reads=("day",)),
    "api:agency": Route({"key": "so"}),
    "api:journal": Route(reads=("words", "who", "act", "room", "since", "until", "reads", "page", "limit")),
    "api:documents": Route(
        reads=("words", "kind", "flow", "signed", "secrecy", "urgency", "cancelled", "limit", "page")
    ),
    "api:procedures": Route(
        reads=("words", "field", "online", "national_portal", "agency", "on", "limit", "page")
    ),
    "api:procedure": Route({"key": "version"}),
    "api:procedure_differences": Route(reads=("agency", "source", "kind", "settled", "limit", "page")),
    "api:procedure_list": Route({"key": "portal"}, tells=ONCE, shared="a source is the same everywhere"),
    "api:dossiers": Route(reads=("words", "state", "channel", "agency", "period", "limit", "page")),
    "api:dossier": Route({"key": "dossier"}),
    "api:onestop_points": Route(reads=("agency", "limit", "page")),
    "api:onestop_point": Route({"pk": "onestop point"}),
    "api:digitisation_checks": Route(reads=("agency", "limit", "page")),
    "api:digitisation_check": Route({"pk": "digitisation check"}, reads=("lacking", "limit", "page")),
    "api:feedback_list": Route(reads=("words", "state", "about", "agency", "period", "limit", "page")),
    "api:feedback_one": Route({"key": "feedback"}),
    "api:feedback_postings": Route(reads=("agency", "limit", "page")),
    "api:questions": Route(reads=("words", "state", "agency", "limit", "page")),
    "api:feed_run": Route({"key": "feed source"}, tells=ONCE),
    "api:feed_run_result": Route({"key": "feed source", "name": "lan-1"}),
    "api:journal_chain": Route(),
    "api:days": Route(asks={"agency": "so", "since": "2023-02-01"}, reads=("length",)),
    "api:due": Route(
        asks={
            "agency": "so",
            "received_at": "2023-02-13T08:00:00+07:00",
            "budget": "5wd",
            "pause": "2023-02-14T08:00:00+07:00/2023-02-15T08:00:00+07:00",
        },
        reads=("known_at",),
    ),
    "api:accounts": Route(reads=("words", "role", "state", "limit", "page")),
    "api:document": Route({"key": "document"}),
    "api:notices": Route(reads=("unread", "limit", "offset")),
    "api:forms": Route(),
    "api:form": Route({"key": FORM}, asks=OF_A_PERIOD),
    "api:declared": Route(asks=OF_A_PERIOD),
    "api:vouched": Route(asks=OF_A_PERIOD),
    "api:figure": Route({"name": FIGURE}, asks=OF_A_PERIOD, reads=("records",)),
}


def found(resolver: URLResolver | None = None, namespace: str = "") -> Iterator[str]:
    """The names in the URL patterns; one without a name is told by its pattern."""
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLPattern):
            yield f"{namespace}{pattern.name or pattern.pattern}"
        else:
            yield from found(pattern, f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace)


def address(name: str, world: dict[str, Any], query: dict[str, str] | None = None) -> str:
    route = ROUTES[name]
    arguments = {key: world.get(value, value) for key, value in route.arguments.items()}
    return reverse(name, kwargs=arguments) + "?" + urlencode(route.asks | (query or {}))
