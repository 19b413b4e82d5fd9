"""Dossiers as tests need them, made through the acts; those of specs are kept as they are told."""

from datetime import timedelta
from typing import Any

from sogoc.areas.procedures.dossiers.actions.ask_supplement import ask_supplement
from sogoc.areas.procedures.dossiers.actions.assign_step import assign_step
from sogoc.areas.procedures.dossiers.actions.attach_result import attach_result
from sogoc.areas.procedures.dossiers.actions.complete_step import complete_step
from sogoc.areas.procedures.dossiers.actions.decline_dossier import decline_dossier
from sogoc.areas.procedures.dossiers.actions.draft_apology import draft_apology
from sogoc.areas.procedures.dossiers.actions.give_receipt import give_receipt
from sogoc.areas.procedures.dossiers.actions.rate_dossier import rate_dossier
from sogoc.areas.procedures.dossiers.actions.receive_dossier import receive_dossier
from sogoc.areas.procedures.dossiers.actions.settle_dossier import settle_dossier
from sogoc.areas.procedures.dossiers.actions.sign_apology import sign_apology
from sogoc.areas.procedures.dossiers.actions.submit_dossier import submit_dossier
from sogoc.areas.procedures.dossiers.actions.suspend_dossier import suspend_dossier
from sogoc.areas.procedures.dossiers.actions.take_component import take_component
from sogoc.areas.procedures.dossiers.models import (
    Apology,
    Dossier,
    DossierComponent,
    DossierResult,
    DossierStep,
    Rating,
)
from sogoc.areas.procedures.dossiers.register import (
    Application,
    Cause,
    Channel,
    Delivery,
    HandedIn,
    Moments,
    Satisfaction,
)
from sogoc.areas.procedures.dossiers.tests.keeping import keep_dossiers, keep_ratings
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.signing.tests.builders import file_to_sign, signed_pdf
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.acts import Actor
from sogoc.kernel.budgets import Budget
from sogoc.kernel.roles import Role
from sogoc.kernel.secrets_held import digest_of
from sogoc.kernel.tests.builders import MORNING, holder

__all__ = ["keep_dossiers", "keep_ratings"]

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


# ── papers ─────────────────────────────────────────────────────────────────
def ready_for_take_component(**changes: Any) -> dict[str, Any]:
    return _ready(changes, paper=HandedIn("Đơn đăng ký"))


def taken(**changes: Any) -> DossierComponent:
    return take_component(**ready_for_take_component(**changes))


def ready_for_digitise_component(**changes: Any) -> dict[str, Any]:
    component = changes.get("component") or taken()
    return {"component": component, "signed": True, "at": LATER, "by": ONE_STOP} | changes


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


def ready_for_attach_result(**changes: Any) -> dict[str, Any]:
    attachment = changes.get("attachment") or file_to_sign(signed_pdf())
    return _ready({**changes, "attachment": attachment}, settled)


def with_result(**changes: Any) -> DossierResult:
    return attach_result(**ready_for_attach_result(**changes))


def ready_for_correct_dossier(**changes: Any) -> dict[str, Any]:
    found = changes.get("dossier") or dossier()
    told, rest = on_receipt(changes)
    kept = {name: getattr(found, name) for name in ON_RECEIPT}
    said = application(**(kept | {"limit": "7wd"} | told))
    facts = {"version": found.version, "application": said, "moments": Moments(), "by": HEAD}
    return _ready({**rest, "dossier": found}, **facts)


# ── what whoever applied says of it ────────────────────────────────────────
def held(dossier: Dossier, secret: str = SECRET) -> Actor:
    """Who was given the receipt of a dossier."""
    if dossier.tracking_digest != digest_of(secret):
        dossier = give_receipt(dossier=dossier, secret=secret, at=LATER, by=ONE_STOP)
    return Actor(dossier.for_its_holder.belongs_to, "Người giữ mã tra cứu")


def ready_for_rate_dossier(**changes: Any) -> dict[str, Any]:
    found = changes.get("dossier") or settled()
    by = changes.get("by") or held(found)
    told = {"satisfaction": Satisfaction.SATISFIED, "comment": "Nhanh hơn lần trước", "at": LATER}
    return {"dossier": found, "by": by} | told | changes


def rated(**changes: Any) -> Rating:
    return rate_dossier(**ready_for_rate_dossier(**changes))
