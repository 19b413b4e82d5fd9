"""Every address of the application, found in its URL patterns, with what a test has to know to knock there.

A route that is not told of here, or is no longer there, fails test_table.py."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.routes.forms import (
    A_FIGURE,
    A_FORM,
    AGENCY,
    APPLICATION,
    BY_DECISION,
    CHANGING,
    CONTACT,
    CONTENTS,
    DAY_OFF,
    DECIDED,
    DEPUTY,
    DOCUMENT,
    DRAFT,
    DUE,
    ENDED,
    ENROLLING,
    EVIDENCE,
    HAPPENED,
    HOURS,
    MAKE_UP_DAY,
    MAPPING,
    NAMED,
    NEW_DAY,
    OFFERED,
    OFFICE,
    ONCE,
    OPENING,
    PASSWORD,
    RELATION,
    SAID,
    SAYING,
    SIGNING_IN,
    STEPS,
)

FIGURE, DECLARED, FORM = "steering_documents_issued", "other_tasks", "ii-06a"
FIELD = "Hoạt động khoa học và công nghệ"
CODED, BY_SECRET = "H06.16-230214-0001", "without the secret of its receipt it leads to a form"
SAYING_IN_PUBLIC = {"agency": "so", "text": "Hẹn nhiều lần"} | ONCE
BY_COOKIE = "without a citizen's own cookie it leads to their sign-in (tests/portal/test_applying.py)"
JOINING = {"login": "a@b.example", "name": "Lan", "password": "x"} | ONCE
IN_PUBLIC = "it stands in public: whoever asks may read it"
STALE = {"version": "1"} | ONCE
OF_A_PERIOD = {"agency": "so", "period": "2023"}


@dataclass(frozen=True)
class Route:
    """`arguments` fill its address, `asks` is the query it cannot do without, `reads` what else it may be asked,
    `tells` a form that its POST accepts."""

    arguments: dict[str, Any] = field(default_factory=dict)
    asks: dict[str, str] = field(default_factory=dict)
    reads: tuple[str, ...] = ()
    tells: dict[str, str] = field(default_factory=dict)
    public: bool = False
    """Open to who has not signed in."""
    shared: str = ""
    """Why its key is nobody's in particular; otherwise who works elsewhere must be refused it."""


# `document`, `account` … stand for the keys of what the world holds.
ROUTES = {
    "home": Route(),
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
    "procedures:list": Route(reads=("words", "field", "online", "national_portal", "sort", "page")),
    "procedures:reviews": Route(reads=("sort", "page")),
    "procedures:plan": Route(tells={"number": "64/KH-SKHCN", "year": "2023", "planned": "2023"} | ONCE),
    "procedures:reviewed": Route({"pk": "review"}),
    "procedures:propose": Route(
        {"pk": "review"}, tells={"options": "Giảm", "dong_saved": "0", "on": "13/02/2023"} | ONCE
    ),
    "procedures:approve": Route(
        {"pk": "proposed review"}, tells={"number": "537/QĐ-UBND", "on": "14/02/2023"} | ONCE
    ),
    "procedures:carry-out": Route({"pk": "approved review"}, tells={"on": "01/3/2023"} | ONCE),
    "procedures:review": Route({"pk": "version"}, tells={"findings": "Dài", "on": "14/02/2023"} | ONCE),
    "procedures:differences": Route(reads=("source", "kind", "settled", "sort", "page")),
    "procedures:settle": Route({"pk": "difference"}, tells={"note": "Đã sửa"} | ONCE),
    "procedures:idle": Route(reads=("sort", "page")),
    "procedures:publish": Route(tells={"code": "1.000002"} | CONTENTS | BY_DECISION | ONCE),
    "procedures:procedure": Route({"pk": "version"}),
    "procedures:offered": Route({"pk": "offer"}),
    "procedures:offer": Route({"pk": "version"}, tells=OFFERED | STALE),
    "procedures:amend": Route({"pk": "version"}, tells=CONTENTS | BY_DECISION | STALE),
    "procedures:replace": Route(
        {"pk": "version"}, tells={"code": "1.000003"} | CONTENTS | BY_DECISION | STALE
    ),
    "procedures:abolish": Route({"pk": "version"}, tells=BY_DECISION | STALE),
    "procedures:correct": Route({"pk": "version"}, tells={"code": "1.014431"} | CONTENTS | STALE),
    "procedures:process": Route({"pk": "other version"}, tells=STEPS | BY_DECISION | ONCE),
    "procedures:digitise": Route({"pk": "version"}, tells={"on": "01/3/2023"} | ONCE),
    "dossiers:list": Route(reads=("words", "state", "channel", "sort", "page")),
    "dossiers:receive": Route(tells=APPLICATION | HAPPENED),
    "dossiers:dossier": Route({"pk": "dossier"}),
    "dossiers:mine": Route(),
    "dossiers:delays": Route(),
    "dossiers:assign": Route({"pk": "dossier"}, tells={"unit": "agency", "person": ""} | HAPPENED),
    "dossiers:complete": Route({"pk": "stepped dossier"}, tells={"step": "step of a dossier"} | HAPPENED),
    "dossiers:send-back": Route({"pk": "stepped dossier"}, tells={"step": "step of a dossier"} | ENDED),
    "dossiers:transfer": Route(
        {"pk": "stepped dossier"}, tells={"step": "step of a dossier", "unit": "agency", "person": ""} | ENDED
    ),
    "dossiers:take-paper": Route({"pk": "dossier"}, tells={"name": "Điều lệ", "form": "copy"} | HAPPENED),
    "dossiers:digitise": Route({"pk": "papered dossier"}, tells={"component": "1"} | HAPPENED),
    "dossiers:ask": Route({"pk": "dossier"}, tells={"wanted": "Bản sao"} | ENDED),
    "dossiers:bring": Route({"pk": "asked dossier"}, tells=HAPPENED),
    "dossiers:stop": Route({"pk": "dossier"}, tells=ENDED),
    "dossiers:draft-apology": Route({"pk": "dossier"}, tells=NEW_DAY | HAPPENED),
    "dossiers:sign-apology": Route({"pk": "drafted dossier"}, tells=NEW_DAY | HAPPENED),
    "dossiers:send-apology": Route({"pk": "signed dossier"}, tells=HAPPENED),
    "dossiers:extend": Route({"pk": "dossier"}, tells=NEW_DAY | HAPPENED),
    "dossiers:accept": Route({"pk": "submitted dossier"}, tells=HAPPENED),
    "dossiers:decline": Route({"pk": "submitted dossier"}, tells=ENDED),
    "dossiers:paper": Route({"pk": "dossier", "use": "control", "kind": "docx"}),
    "dossiers:book": Route(
        {"kind": "docx"}, asks=OF_A_PERIOD, shared="whose book it is is asked of the agency"
    ),
    "dossiers:receipt": Route({"pk": "dossier"}, tells={"paper": "a5"} | ONCE),
    "dossiers:correct": Route(
        {"pk": "dossier"}, tells=APPLICATION | {"received": "08:00 13/02/2023", "version": "1"} | ONCE
    ),
    "dossiers:settle": Route({"pk": "dossier"}, tells=HAPPENED),
    "dossiers:suspend": Route({"pk": "dossier"}, tells={"cause": "fee"} | ENDED),
    "dossiers:resume": Route({"pk": "suspended dossier"}, tells=HAPPENED),
    "dossiers:result": Route({"pk": "settled dossier"}, tells=HAPPENED),
    "dossiers:return": Route({"pk": "settled dossier"}, tells={"delivery": "postal"} | HAPPENED),
    "dossiers:refuse": Route({"pk": "dossier"}, tells=ENDED),
    "dossiers:withdraw": Route({"pk": "dossier"}, tells=ENDED),
    "dossiers:application": Route({"pk": "applied dossier"}),
    "dossiers:handed_paper": Route({"pk": "applied dossier", "paper": "handed paper"}),
    "payments:list": Route(reads=("words", "state", "sort", "page")),
    "payments:differences": Route(reads=("since", "until")),
    "payments:order": Route({"pk": "payment order"}),
    "payments:ask": Route({"pk": "dossier"}, tells={"amount": "250000"} | ONCE),
    "payments:confirm": Route(
        {"pk": "payment order"}, tells={"transaction": "FT9", "amount": "1", "paid_on": "14/02/2023"} | ONCE
    ),
    "payments:refund": Route(
        {"pk": "payment"}, tells={"amount": "1", "document": "UNC 1", "reason": "Nộp thừa"} | ONCE
    ),
    "feedback:list": Route(reads=("words", "state", "about", "sort", "page")),
    "feedback:receive": Route(tells=SAYING),
    "feedback:feedback": Route({"pk": "feedback"}),
    "feedback:sender": Route({"pk": "feedback"}),
    "feedback:evidence": Route({"pk": "feedback"}, tells=EVIDENCE),
    "feedback:classify": Route({"pk": "feedback"}, tells={"about": "regulation", "answerer": ""} | HAPPENED),
    "feedback:decline": Route({"pk": "feedback"}, tells=ENDED),
    "feedback:forward": Route({"pk": "feedback"}, tells={"to": "phong"} | ENDED),
    "feedback:ask": Route(tells=SAYING),
    "feedback:ask_more": Route({"pk": "feedback"}, tells={"question": "Ngày nào?"} | HAPPENED),
    "feedback:receive_more": Route({"pk": "waiting feedback"}, tells={"text": "Ngày 10"} | HAPPENED),
    "feedback:answer": Route(
        {"pk": "classified feedback"}, tells={"result_kind": "remedy", "answer": "Đã chấn chỉnh"} | HAPPENED
    ),
    "feedback:publish": Route({"pk": "answered feedback"}, tells=HAPPENED),
    "feedback:rate": Route({"pk": "answered feedback"}, tells={"satisfied": "no"} | HAPPENED),
    "feedback:questions": Route(reads=("words", "state", "sort", "page")),
    "feedback:question": Route({"pk": "question"}),
    "feedback:asker": Route({"pk": "question"}),
    "feedback:answer_question": Route(
        {"pk": "question"}, tells={"answer": "Ở bộ phận một cửa", "version": "1"} | HAPPENED
    ),
    "feedback:publish_question": Route({"pk": "answered question"}, tells=ONCE),
    "feeds:list": Route(),
    "feeds:open": Route(tells={"key": "mot-cua-bo", "name": "Một cửa của bộ"} | ONCE),
    "feeds:totals": Route(),
    "feeds:run": Route({"pk": "feed run"}, reads=("state", "sort", "page")),
    "feeds:source": Route({"key": "feed source"}, reads=("sort", "page")),
    "feeds:map": Route({"key": "feed source"}, tells=MAPPING),
    "feeds:key": Route({"key": "feed source"}, tells=ONCE),
    "feeds:replay": Route({"key": "feed source"}, tells=ONCE),
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
    "bank:payment": Route(public=True),
    "portal:home": Route(public=True),
    "portal:questions": Route(reads=("words", "page"), public=True),
    "portal:answers": Route(reads=("words", "page"), public=True),
    "portal:ask": Route(tells=SAYING_IN_PUBLIC, reads=("agency", "procedure_code"), public=True),
    "portal:send_feedback": Route(tells=SAYING_IN_PUBLIC, reads=("agency", "dossier_code"), public=True),
    "portal:mine": Route(tells={"code": "PA-SO-2023-0001", "secret": "x"}, reads=("code",), public=True),
    "portal:sent": Route({"code": CODED}, public=True, shared=BY_SECRET),
    "portal:add_to_feedback": Route(
        {"code": CODED}, tells={"text": "Ngày 10"} | ONCE, public=True, shared=BY_SECRET
    ),
    "portal:rate_answer": Route(
        {"code": CODED}, tells={"satisfied": "no"} | ONCE, public=True, shared=BY_SECRET
    ),
    "portal:close_sent": Route({"code": CODED}, tells=ONCE, public=True, shared=BY_SECRET),
    "portal:rates": Route(reads=("period",), public=True),
    "portal:rate": Route(
        {"agency": "so", "name": "dossiers_on_time_rate"}, reads=("period",), public=True, shared=IN_PUBLIC
    ),
    "portal:track": Route(tells={"code": "H06.16-230214-0001", "secret": "x"}, reads=("code",), public=True),
    "portal:tracked": Route({"code": CODED}, public=True, shared=BY_SECRET),
    "portal:stop_tracking": Route({"code": CODED}, tells=ONCE, public=True, shared=BY_SECRET),
    "portal:rate_dossier": Route(
        {"code": CODED}, tells={"satisfaction": "neutral"} | ONCE, public=True, shared=BY_SECRET
    ),
    "portal:track_by_receipt": Route({"code": CODED, "secret": "x"}, public=True, shared=BY_SECRET),
    "portal:sign_in": Route(tells={"login": "a@b.example", "password": "x"}, reads=("next",), public=True),
    "portal:join": Route(tells=JOINING, reads=("next",), public=True),
    "portal:sign_out": Route(tells=ONCE, public=True),
    "portal:me": Route(public=True),
    "portal:vouch": Route(reads=("next",), public=True),
    "portal:vouched": Route(reads=("state", "code"), public=True),
    "portal:ask_passkey": Route(public=True),
    "portal:open_by_passkey": Route(tells={"answer": "{}"} | ONCE, public=True),
    "portal:add_passkey": Route(tells={"answer": "{}", "name": "Khóa"} | ONCE, public=True),
    "portal:remove_passkey": Route({"pk": "application"}, public=True, shared=BY_COOKIE),
    "portal:applications": Route(public=True),
    "portal:apply": Route({"pk": "public procedure"}, tells=ONCE, public=True, shared=BY_COOKIE),
    "portal:application": Route({"pk": "application"}, public=True, shared=BY_COOKIE),
    "portal:step": Route({"pk": "application", "step": "who"}, public=True, shared=BY_COOKIE),
    "portal:paper": Route({"pk": "application", "paper": "handed paper"}, public=True, shared=BY_COOKIE),
    "portal:pay": Route({"pk": "application"}, public=True, shared=BY_COOKIE),
    "portal:ask_cosigner": Route(
        {"pk": "application"}, tells={"login": "x"} | ONCE, public=True, shared=BY_COOKIE
    ),
    "portal:cosign": Route({"pk": "application"}, public=True, shared=BY_COOKIE),
    "portal:procedures": Route(reads=("words", "field", "online", "page"), public=True),
    "portal:procedure": Route({"pk": "public procedure"}, reads=("on",), public=True, shared=IN_PUBLIC),
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
    "sheets:feedback": Route(reads=("words", "state", "about", "agency", "period")),
    "sheets:journal": Route(reads=("words", "who", "act", "room", "since", "until", "reads")),
    "sheets:accounts": Route(reads=("words", "role", "state")),
    "sheets:figure": Route({"name": FIGURE}, asks=OF_A_PERIOD),
    "sheets:form": Route({"key": FORM}, asks=OF_A_PERIOD),
    "sheets:bring": Route({"name": "documents"}, asks={"agency": "so"}, tells={"kept": "một-tệp"}),
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
    "api:dossiers": Route(reads=("words", "state", "channel", "agency", "period", "limit", "page")),
    "api:dossier": Route({"key": "dossier"}),
    "api:feedback_list": Route(reads=("words", "state", "about", "agency", "period", "limit", "page")),
    "api:feedback_one": Route({"key": "feedback"}),
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
