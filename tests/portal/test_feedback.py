"""Citizens send feedback and questions without an account, and find the answer by a code and a secret."""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from sogoc.areas.procedures.catalogue.tests.builders import version
from sogoc.areas.procedures.feedback.actions.answer_feedback import answer_feedback
from sogoc.areas.procedures.feedback.actions.ask_more import ask_more
from sogoc.areas.procedures.feedback.actions.classify_feedback import classify_feedback
from sogoc.areas.procedures.feedback.models import Feedback, Question, Sender
from sogoc.areas.procedures.feedback.register import About, ResultKind
from sogoc.areas.procedures.feedback.tests.builders import OFFICE, published, published_question
from sogoc.foundations.journal.models import Entry

pytestmark = pytest.mark.django_db
SECRET = re.compile(r"(?:[2-9A-Z]{4}-){3}[2-9A-Z]{4}")
SAYING = {
    "agency": "so",
    "text": "Hẹn ba lần mà chưa trả kết quả",
    "name": "Người Gửi",
    "phone": "0000000001",
    "submission": "một-lần",
}


def sent(client: Client, where: str = "portal:send_feedback", **told: str) -> str:
    """Gives the secret that was shown."""
    version()
    answer = client.post(reverse(where), SAYING | told)
    assert answer.status_code == 200, answer.content.decode()
    found = SECRET.search(answer.content.decode())
    assert found
    assert "no-store" in answer.headers["Cache-Control"]
    return found[0]


def opened(client: Client, code: str, secret: str) -> Any:
    return client.post(reverse("portal:mine"), {"code": code, "secret": secret})


def page_of(client: Client, code: str) -> str:
    answer = client.get(reverse("portal:sent", args=[code]))
    assert answer.status_code == 200
    return answer.content.decode()


def test_what_is_sent_is_a_citizens_act_and_their_own() -> None:
    secret = sent(Client())
    found = Feedback.objects.get()
    assert (found.code[:3], found.text, found.channel) == ("PA-", SAYING["text"], "province_portal")
    entry = Entry.objects.get(act="receive_feedback")
    assert entry.actor == found.sender_key
    assert entry.actor.startswith("secret:")
    assert Sender.objects.get().name == "Người Gửi"
    assert secret not in str(vars(found)) + str(vars(entry))


def test_a_double_click_sends_once_and_shows_no_second_secret() -> None:
    client = Client()
    sent(client)
    again = client.post(reverse("portal:send_feedback"), SAYING)
    assert again.status_code == 302
    assert Feedback.objects.count() == 1


def test_it_is_found_again_by_code_and_secret_alone() -> None:
    secret = sent(Client())
    code = Feedback.objects.get().code
    other = Client()
    assert other.get(reverse("portal:sent", args=[code])).status_code == 302
    assert opened(other, code, "WXYZ-WXYZ-WXYZ-WXYZ").status_code == 422
    assert opened(other, "PA-SO-2020-9999", secret).status_code == 422
    assert opened(other, code.lower(), secret.lower()).status_code == 302
    page = page_of(other, code)
    assert SAYING["text"] in page
    assert "Người Gửi" not in page
    assert other.post(reverse("portal:close_sent", args=[code])).status_code == 302
    assert other.get(reverse("portal:sent", args=[code])).status_code == 302


def test_more_is_asked_added_answered_and_rated() -> None:
    client = Client()
    sent(client)
    found, now = Feedback.objects.get(), {"by": OFFICE}
    classify_feedback(feedback=found, about=About.BEHAVIOUR, answerer=None, at=timezone.now(), **now)
    ask_more(feedback=found, question="Sự việc ngày nào?", at=timezone.now(), **now)
    page = page_of(client, found.code)
    assert "Sự việc ngày nào?" in page
    assert "chờ bạn bổ sung" in page
    add, rate = (reverse(f"portal:{name}", args=[found.code]) for name in ("add_to_feedback", "rate_answer"))
    assert client.post(add, {"text": "", "submission": "a"}).status_code == 422
    assert client.post(add, {"text": "Ngày 10", "submission": "b"}).status_code == 302
    assert client.post(add, {"text": "Ngày 11", "submission": "c"}).status_code == 422
    found.refresh_from_db()
    assert [one.added for one in found.asked.all()] == ["Ngày 10"]
    assert client.post(rate, {"satisfied": "yes", "submission": "d"}).status_code == 422
    answer_feedback(
        feedback=found, result_kind=ResultKind.REMEDY, answer="Đã chấn chỉnh", at=timezone.now(), **now
    )
    assert "Đã chấn chỉnh" in page_of(client, found.code)
    assert client.post(rate, {"satisfied": "no", "submission": "e"}).status_code == 302
    assert client.post(rate, {"satisfied": "yes", "submission": "f"}).status_code == 422
    found.refresh_from_db()
    assert found.satisfied is False
    assert "không hài lòng" in page_of(client, found.code)


def test_who_has_not_opened_it_adds_and_rates_nothing() -> None:
    sent(Client())
    code = Feedback.objects.get().code
    for name, told in (("add_to_feedback", {"text": "x"}), ("rate_answer", {"satisfied": "yes"})):
        answer = Client().post(reverse(f"portal:{name}", args=[code]), told)
        assert answer.url.startswith(reverse("portal:mine"))


def test_a_question_is_asked_and_found_again() -> None:
    secret = sent(Client(), "portal:ask", text="Mất giấy thì làm lại ở đâu?")
    code, other = Question.objects.get().code, Client()
    assert code.startswith("CH-")
    assert opened(other, code, secret).status_code == 302
    assert "chờ trả lời" in page_of(other, code)
    rate = other.post(reverse("portal:rate_answer", args=[code]), {"satisfied": "yes"})
    assert rate.url.startswith(reverse("portal:mine"))


def test_what_is_missing_is_told_and_nothing_is_kept() -> None:
    version()
    answer = Client().post(reverse("portal:send_feedback"), {"agency": "so-nao-do", "text": " "})
    assert answer.status_code == 422
    assert "Cần sửa 2 chỗ" in answer.content.decode()
    assert not Feedback.objects.exists()


def test_one_address_sends_so_much_and_no_more() -> None:
    version()
    client, where = Client(), reverse("portal:send_feedback")
    statuses = [client.post(where, SAYING | {"submission": str(i)}).status_code for i in range(23)]
    assert statuses == [200] * 21 + [429] * 2
    assert Feedback.objects.count() == 21


@pytest.mark.parametrize(
    ("where", "words", "is_found"),
    [
        ("portal:questions", "mat giay chung nhan", True),
        ("portal:questions", "mot cua", True),
        ("portal:questions", "khai sinh", False),
        ("portal:answers", "hen nhieu lan", True),
        ("portal:answers", "giay chung nhan", False),
    ],
)
def test_what_stands_in_public_is_found_without_diacritics(where: str, words: str, is_found: bool) -> None:
    published_question()
    published()
    page = Client().get(reverse(where), {"words": words}).content.decode()
    assert ("trả lời công khai" in page) is is_found
    assert "Người Gửi" not in page
