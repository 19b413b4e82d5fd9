"""Feedback and questions as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from itertools import count
from typing import Any

from sogoc.areas.procedures.feedback.actions.answer_feedback import answer_feedback
from sogoc.areas.procedures.feedback.actions.answer_question import answer_question
from sogoc.areas.procedures.feedback.actions.ask_more import ask_more
from sogoc.areas.procedures.feedback.actions.ask_question import ask_question
from sogoc.areas.procedures.feedback.actions.classify_feedback import classify_feedback
from sogoc.areas.procedures.feedback.actions.correct_feedback import correct_feedback
from sogoc.areas.procedures.feedback.actions.decline_feedback import decline_feedback
from sogoc.areas.procedures.feedback.actions.post_feedback_address import post_feedback_address
from sogoc.areas.procedures.feedback.actions.publish_answer import publish_answer
from sogoc.areas.procedures.feedback.actions.publish_question import publish_question
from sogoc.areas.procedures.feedback.actions.receive_feedback import receive_feedback
from sogoc.areas.procedures.feedback.models import Feedback, FeedbackPosting, Question
from sogoc.areas.procedures.feedback.register import About, Channel, Message, Outcome, Person, ResultKind
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.kernel.acts import Actor
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder, morning_of

OFFICE = holder(Role.OFFICE, key="account:van.phong")
CITIZEN = Actor("citizen:cong.dan", "Người dân")
CODE = "PAKN-230214-0001"
SAYING = ("text", "channel", "code", "procedure_code", "dossier_code")
SAID = "Cán bộ hẹn nhiều lần mà chưa trả kết quả"
SENDER = Person(name="Người Gửi", phone="0000000001", email="nguoi.gui@example.vn")
LATER = MORNING + timedelta(days=1)


def told(changes: dict[str, Any], **facts: Any) -> tuple[Message, dict[str, Any]]:
    """What is said, and what is told beside it."""
    said = {"text": SAID, "channel": Channel.NATIONAL_PORTAL, "code": CODE} | facts
    said |= {name: value for name, value in changes.items() if name in SAYING}
    return Message(**said), {name: value for name, value in changes.items() if name not in SAYING}


def ready_for_receive_feedback(**changes: Any) -> dict[str, Any]:
    message, rest = told(changes)
    agency = changes.get("agency") or some_agency()
    return {"agency": agency, "message": message, "sender": SENDER, "at": MORNING, "by": OFFICE} | rest


def feedback(code: str = CODE, **changes: Any) -> Feedback:
    return receive_feedback(**ready_for_receive_feedback(code=code, **changes))


def _ready(changes: dict[str, Any], made: Callable[[], Feedback], **facts: Any) -> dict[str, Any]:
    found = changes.get("feedback") or made()
    return {"feedback": found, "at": LATER, "by": OFFICE} | facts | changes


def ready_for_classify_feedback(**changes: Any) -> dict[str, Any]:
    return _ready(changes, feedback, about=About.BEHAVIOUR, answerer=None)


def classified(**changes: Any) -> Feedback:
    return classify_feedback(**ready_for_classify_feedback(**changes))


def ready_for_decline_feedback(**changes: Any) -> dict[str, Any]:
    return _ready(changes, feedback, reason="Không nêu rõ nội dung")


def declined(**changes: Any) -> Feedback:
    return decline_feedback(**ready_for_decline_feedback(**changes))


def ready_for_forward_feedback(**changes: Any) -> dict[str, Any]:
    facts = _ready(changes, feedback, reason="Thuộc thẩm quyền của đơn vị khác")
    return {"to": changes.get("to") or division(facts["feedback"].agency, "noi-nhan")} | facts


def ready_for_ask_more(**changes: Any) -> dict[str, Any]:
    return _ready(changes, classified, question="Sự việc xảy ra ngày nào?")


def waiting(**changes: Any) -> Feedback:
    return ask_more(**ready_for_ask_more(**changes))


def ready_for_receive_more(**changes: Any) -> dict[str, Any]:
    return _ready(changes, waiting, text="Ngày 10 tháng 02")


def ready_for_answer_feedback(**changes: Any) -> dict[str, Any]:
    return _ready(changes, classified, result_kind=ResultKind.REMEDY, answer="Đã chấn chỉnh và xin lỗi")


def answered(**changes: Any) -> Feedback:
    return answer_feedback(**ready_for_answer_feedback(**changes))


def ready_for_publish_answer(**changes: Any) -> dict[str, Any]:
    return _ready(changes, answered)


def published(**changes: Any) -> Feedback:
    return publish_answer(**ready_for_publish_answer(**changes))


def ready_for_rate_answer(**changes: Any) -> dict[str, Any]:
    return _ready(changes, answered, satisfied=True)


def ready_for_correct_feedback(**changes: Any) -> dict[str, Any]:
    message, rest = told(changes, text="Cán bộ hẹn hai lần mà chưa trả kết quả", code="")
    found = changes.get("feedback") or feedback()
    facts = {"feedback": found, "version": found.version, "message": message, "reason": "Ghi nhầm số lần"}
    return facts | {"at": LATER, "by": OFFICE} | rest


def corrected(**changes: Any) -> Feedback:
    return correct_feedback(**ready_for_correct_feedback(**changes))


# ── where it is posted whom to tell ────────────────────────────────────────
POSTED, POSTED_UNTIL = date(2022, 1, 4), date(2023, 3, 31)


def ready_for_post_feedback_address(**changes: Any) -> dict[str, Any]:
    facts = {
        "agency": changes.get("agency") or some_agency(),
        "place": "Bảng niêm yết tại trụ sở",
        "address": "Văn phòng Sở, Số 1 đường Hùng Vương",
        "on": POSTED,
        "at": MORNING,
        "by": OFFICE,
    }
    return facts | changes


def posting(**changes: Any) -> FeedbackPosting:
    return post_feedback_address(**ready_for_post_feedback_address(**changes))


def ready_for_take_down_feedback_address(**changes: Any) -> dict[str, Any]:
    found = changes.get("posting") or posting()
    facts = {"last_day": POSTED_UNTIL, "reason": "Chuyển trụ sở", "at": MORNING, "by": OFFICE}
    return {"posting": found} | facts | changes


# ── questions ──────────────────────────────────────────────────────────────
def ready_for_ask_question(**changes: Any) -> dict[str, Any]:
    message, rest = told(changes, text="Mất giấy chứng nhận thì xin cấp lại ở đâu?", code="CH-0001")
    agency = changes.get("agency") or some_agency()
    return {"agency": agency, "message": message, "sender": SENDER, "at": MORNING, "by": OFFICE} | rest


def question(code: str = "CH-0001", **changes: Any) -> Question:
    return ask_question(**ready_for_ask_question(code=code, **changes))


def ready_for_answer_question(**changes: Any) -> dict[str, Any]:
    found = changes.get("question") or question()
    facts = {"question": found, "version": found.version, "answer": "Ở bộ phận một cửa của Sở"}
    return facts | {"at": LATER, "by": OFFICE} | changes


def answered_question(**changes: Any) -> Question:
    return answer_question(**ready_for_answer_question(**changes))


def ready_for_publish_question(**changes: Any) -> dict[str, Any]:
    found = changes.get("question") or answered_question()
    return {"question": found, "at": LATER, "by": OFFICE} | changes


def published_question(**changes: Any) -> Question:
    return publish_question(**ready_for_publish_question(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
_SERIAL = count(1)


def keep_feedback(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """The records that a spec tells; of what it leaves out as little as can be."""
    return [str(_kept(agency, dict(row)).pk) for row in rows]


def _kept(agency: Agency, row: dict[str, Any]) -> Feedback:
    received: date = row.get("received_on") or row.get("concluded_on") or row["rated_on"]
    answered = {
        "outcome": Outcome.ANSWERED.value,
        "concluded_on": row.get("rated_on"),
        "about": About.BEHAVIOUR.value,
        "result_kind": ResultKind.EXPLAIN.value,
        "answer": "Trả lời",
    }
    if row.get("outcome", "answered") != Outcome.ANSWERED.value:
        answered = {"because": "Lý do"}
    ended = answered if row.get("concluded_on") or row.get("rated_on") else {}
    facts = {
        "code": f"PAKN-{next(_SERIAL):04}",
        "channel": Channel.DIRECT.value,
        "text": SAID,
        "received_on": received,
        "received_at": morning_of(received),
        "latest_at": morning_of(received),
        **({"satisfied": True} if row.get("rated_on") else {}),
    }
    return Feedback.objects.create(agency=agency, **(facts | ended | row))


def keep_feedback_postings(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(_kept_posting(agency, dict(row)).pk) for row in rows]


def _kept_posting(agency: Agency, row: dict[str, Any]) -> FeedbackPosting:
    ended = {"valid_until": row["ended_on"] - timedelta(days=1)} if row.get("ended_on") else {}
    facts = {"place": f"Bảng {next(_SERIAL)}", "address": "Văn phòng Sở"}
    return FeedbackPosting.objects.create(agency=agency, **(facts | ended | row))
