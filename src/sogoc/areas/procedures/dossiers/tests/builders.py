"""Dossiers as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any

from sogoc.areas.procedures.dossiers.actions.ask_supplement import ask_supplement
from sogoc.areas.procedures.dossiers.actions.assign_step import assign_step
from sogoc.areas.procedures.dossiers.actions.complete_step import complete_step
from sogoc.areas.procedures.dossiers.actions.decline_dossier import decline_dossier
from sogoc.areas.procedures.dossiers.actions.draft_apology import draft_apology
from sogoc.areas.procedures.dossiers.actions.receive_dossier import receive_dossier
from sogoc.areas.procedures.dossiers.actions.settle_dossier import settle_dossier
from sogoc.areas.procedures.dossiers.actions.sign_apology import sign_apology
from sogoc.areas.procedures.dossiers.actions.submit_dossier import submit_dossier
from sogoc.areas.procedures.dossiers.actions.suspend_dossier import suspend_dossier
from sogoc.areas.procedures.dossiers.models import Apology, Dossier, DossierStep
from sogoc.areas.procedures.dossiers.register import Application, Cause, Channel, Delivery, Moments, Outcome
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.budgets import Budget
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder, morning_of

ONE_STOP = holder(Role.ONE_STOP_OFFICER, key="account:mot.cua")
HEAD = holder(Role.OFFICE, key="account:van.phong")
CODE = "H06.16-230214-0001"
ON_RECEIPT = tuple(Application.__dataclass_fields__)
SECRET = "ABCD-EFGH-2345-6789"
LATER = MORNING + timedelta(days=1)
BROUGHT = MORNING + timedelta(days=6)
NEW_DAY = MORNING + timedelta(days=14)


def application(**changes: Any) -> Application:
    """`limit` may be given as it is written."""
    facts = {
        "code": CODE,
        "procedure_code": "1.000001",
        "procedure": "Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ",
        "field": "Hoạt động khoa học và công nghệ",
        "channel": Channel.PROVINCE_PORTAL,
        "limit": "5wd",
    } | changes
    return Application(**(facts | {"limit": Budget.parse(str(facts["limit"]))}))


def on_receipt(changes: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What stands on the receipt, and what is told beside it."""
    told = {name: value for name, value in changes.items() if name in ON_RECEIPT}
    return told, {name: value for name, value in changes.items() if name not in ON_RECEIPT}


def ready_for_receive_dossier(**changes: Any) -> dict[str, Any]:
    told, rest = on_receipt(changes)
    agency = changes.get("agency") or some_agency()
    return {"agency": agency, "application": application(**told), "at": MORNING, "by": ONE_STOP} | rest


def dossier(code: str = CODE, **changes: Any) -> Dossier:
    return receive_dossier(**ready_for_receive_dossier(code=code, **changes))


def ready_for_submit_dossier(**changes: Any) -> dict[str, Any]:
    return ready_for_receive_dossier(**changes)


def submitted(code: str = CODE, **changes: Any) -> Dossier:
    return submit_dossier(**ready_for_submit_dossier(code=code, **changes))


def ready_for_accept_dossier(**changes: Any) -> dict[str, Any]:
    return _ready(changes, submitted)


def ready_for_decline_dossier(**changes: Any) -> dict[str, Any]:
    return _ready(changes, submitted, reason="Hồ sơ nộp trùng")


def declined(code: str = CODE, **changes: Any) -> Dossier:
    return decline_dossier(**ready_for_decline_dossier(dossier=submitted(code), **changes))


def ready_for_give_receipt(**changes: Any) -> dict[str, Any]:
    return _ready(changes, secret=SECRET)


def _ready(changes: dict[str, Any], made: Any = None, **facts: Any) -> dict[str, Any]:
    found = changes.get("dossier") or (made or dossier)()
    return {"dossier": found, "at": LATER, "by": ONE_STOP} | facts | changes


def ready_for_suspend_dossier(**changes: Any) -> dict[str, Any]:
    return _ready(changes, cause=Cause.SUPPLEMENT, reason="Thiếu bản sao quyết định thành lập")


def suspended(**changes: Any) -> Dossier:
    return suspend_dossier(**ready_for_suspend_dossier(**changes))


def ready_for_resume_dossier(**changes: Any) -> dict[str, Any]:
    return _ready(changes, suspended)


def ready_for_stop_dossier(**changes: Any) -> dict[str, Any]:
    return _ready(changes, reason="Người nộp đề nghị dừng")


def ready_for_ask_supplement(**changes: Any) -> dict[str, Any]:
    return _ready(changes, wanted="Bản sao quyết định thành lập", reason="Thiếu giấy tờ")


def asked(**changes: Any) -> Dossier:
    return ask_supplement(**ready_for_ask_supplement(**changes))


def ready_for_bring_supplement(**changes: Any) -> dict[str, Any]:
    return _ready(changes, asked, at=BROUGHT)


# ── steps ──────────────────────────────────────────────────────────────────
def an_officer(agency: Agency, username: str = "chuyen.vien") -> Account:
    return Account.objects.filter(username=username).first() or employed(username, Role.OFFICER, agency)


def ready_for_assign_step(**changes: Any) -> dict[str, Any]:
    found = changes.get("dossier") or dossier()
    facts = {"unit": found.agency, "person": an_officer(found.agency)}
    return _ready({**changes, "dossier": found}, **facts)


def assigned(**changes: Any) -> DossierStep:
    return assign_step(**ready_for_assign_step(**changes))


def steps(*limits: str, **changes: Any) -> DossierStep:
    """A dossier whose process has a step for each limit; the first of them runs."""
    one = changes.get("dossier") or dossier()
    for order, limit in enumerate(limits, 1):
        DossierStep.objects.create(dossier=one, order=order, name=f"Bước {order}", limit=limit)
    return assigned(**changes | {"dossier": one, "at": changes.get("at", MORNING)})


def _of_a_step(changes: dict[str, Any], *limits: str, **facts: Any) -> dict[str, Any]:
    return {"step": changes.get("step") or steps(*limits), "at": LATER, "by": ONE_STOP} | facts | changes


def ready_for_complete_step(**changes: Any) -> dict[str, Any]:
    return _of_a_step(changes, "8h", "16h", result="Đã thẩm định")


def ready_for_return_step(**changes: Any) -> dict[str, Any]:
    step = changes.get("step") or running(complete_step(**ready_for_complete_step()))
    return _of_a_step({**changes, "step": step}, reason="Thiếu ý kiến thẩm định")


def ready_for_transfer_step(**changes: Any) -> dict[str, Any]:
    step = changes.get("step") or steps("8h", "16h")
    facts = {"unit": step.dossier.agency, "person": an_officer(step.dossier.agency, "nguoi.khac")}
    return _of_a_step({**changes, "step": step}, **facts, reason="Người cũ đi công tác")


def running(step: DossierStep) -> DossierStep:
    """What runs now of the dossier of that step."""
    return DossierStep.objects.get(dossier=step.dossier, started_at__isnull=False, done_at=None)


# ── apologies ──────────────────────────────────────────────────────────────
def ready_for_extend_dossier(**changes: Any) -> dict[str, Any]:
    return _ready(changes, until=NEW_DAY, reason="Chờ kết quả kiểm tra thực tế")


def ready_for_draft_apology(**changes: Any) -> dict[str, Any]:
    return ready_for_extend_dossier(**changes)


def drafted(**changes: Any) -> Apology:
    return draft_apology(**ready_for_draft_apology(**changes))


def ready_for_sign_apology(**changes: Any) -> dict[str, Any]:
    apology = changes.get("apology") or drafted()
    said = {"reason": apology.reason, "until": apology.appointed_at}
    return {"apology": apology, "at": LATER, "by": HEAD} | said | changes


def signed(**changes: Any) -> Apology:
    return sign_apology(**ready_for_sign_apology(**changes))


def ready_for_send_apology(**changes: Any) -> dict[str, Any]:
    return {"apology": changes.get("apology") or signed(), "at": LATER, "by": ONE_STOP} | changes


def ready_for_settle_dossier(**changes: Any) -> dict[str, Any]:
    return _ready(changes)


def settled(**changes: Any) -> Dossier:
    return settle_dossier(**ready_for_settle_dossier(**changes))


def ready_for_refuse_dossier(**changes: Any) -> dict[str, Any]:
    return _ready(changes, reason="Không thuộc thẩm quyền")


def ready_for_withdraw_dossier(**changes: Any) -> dict[str, Any]:
    return _ready(changes, reason="Người nộp đề nghị dừng")


def ready_for_return_result(**changes: Any) -> dict[str, Any]:
    return _ready(changes, settled, delivery=Delivery.ONLINE)


def ready_for_correct_dossier(**changes: Any) -> dict[str, Any]:
    found = changes.get("dossier") or dossier()
    told, rest = on_receipt(changes)
    kept = {name: getattr(found, name) for name in ON_RECEIPT}
    said = application(**(kept | {"limit": "7wd"} | told))
    facts = {"version": found.version, "application": said, "moments": Moments(), "by": HEAD}
    return _ready({**rest, "dossier": found}, **facts)


# ── as specs tell them ─────────────────────────────────────────────────────
_SERIAL = count(1)


def keep_dossiers(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """The records that a spec tells; of what it leaves out as little as can be."""
    return [str(_kept(agency, dict(row)).pk) for row in rows]


def _kept(agency: Agency, row: dict[str, Any]) -> Dossier:
    received: date = row["received_on"]
    in_time = row.pop("accepted_in_time", None)
    ended = {"outcome": Outcome.SETTLED.value} if row.get("concluded_on") else {}
    handed = {"delivery": Delivery.DIRECT.value} if row.get("returned_on") else {}
    facts = {
        "code": f"H06.16-230214-{next(_SERIAL):04}",
        "procedure_code": "1.000001",
        "procedure": "Thủ tục",
        "field": "Lĩnh vực",
        "channel": Channel.DIRECT.value,
        "limit": "5wd",
        "due_on": row.get("concluded_on") or received + timedelta(days=7),
        **ended,
        **handed,
        **row,
    }
    if apologised := row.get("apologised_on"):
        facts |= {"appointed_at": _noon(apologised), "extensions": 1}
    if in_time is not None:
        handed_in = received - timedelta(days=3)
        facts |= {"submitted_on": handed_in, "accept_by": _noon(received if in_time else handed_in)}
    named = ("submitted", "received", "due", "concluded", "returned")
    moments = {f"{name}_at": _noon(facts.get(f"{name}_on")) for name in named}
    still = {"suspended_at": moments["received_at"]} if facts["due_on"] is None else {}
    latest = max(moment for name, moment in moments.items() if moment and name != "due_at")
    return Dossier.objects.create(agency=agency, latest_at=latest, **moments, **still, **facts)


def _noon(day: date | None) -> datetime | None:
    return morning_of(day) + timedelta(hours=4) if day else None
