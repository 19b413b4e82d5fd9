"""Surveys, as an official goes from a sample to a result, and a citizen answers and reads what was found."""

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from sogoc.areas.direction.surveys.models import Response
from sogoc.areas.direction.surveys.tests.builders import KIOSK, drawn, in_public, kiosk, survey

pytestmark = pytest.mark.django_db
ONCE = {"submission": "một-lần"}


def open_now(**changes: Any) -> Any:
    """Pages know what day it is today."""
    return survey(**({"last": date(2099, 12, 31)} | changes))


# ── citizens ───────────────────────────────────────────────────────────────
def test_a_token_opens_the_sheet_and_answers_once() -> None:
    secret = drawn(survey=open_now())[0].secret
    anybody = Client()
    start = anybody.post(reverse("portal:surveys"), {"secret": secret.lower()})
    page = start.headers["Location"]
    assert "Ông, bà có hài lòng không?" in anybody.get(page).content.decode()
    sent = anybody.post(page, {"q1": "1", "q3": "2"})
    assert sent.headers["Location"] == reverse("portal:survey_thanks")
    assert Response.objects.get().answers == {"1": 1, "3": 2}
    again = anybody.post(page, {"q1": "2", "q2": "Chậm"})
    assert again.status_code == 409
    assert "mỗi mã chỉ trả lời một lần" in again.content.decode()
    assert Response.objects.count() == 1


def test_what_hangs_on_an_answer_is_shown_with_it_and_finds_no_fault_yet() -> None:
    page = reverse("portal:answer_survey", args=[drawn(survey=open_now())[0].secret])
    anybody = Client()
    assert "Vì sao" not in anybody.get(page).content.decode()
    looked = anybody.post(page, {"q1": "2", "look": "1"})
    assert looked.status_code == 200
    assert "Vì sao ông, bà không hài lòng?" in looked.content.decode()
    assert "field-wrong" not in looked.content.decode()
    # Without scripts it is asked when the sheet is sent.
    sent = anybody.post(page, {"q1": "2"})
    assert sent.status_code == 422
    assert "Vì sao ông, bà không hài lòng?" in sent.content.decode()
    assert anybody.post(page, {"q1": "2", "q2": "Chờ lâu"}).status_code == 302


def test_a_token_that_is_nobodys_is_told_so() -> None:
    told = Client().get(reverse("portal:answer_survey", args=["AAAA-AAAA-AAAA-AAAA"]))
    assert told.status_code == 404
    assert "Không có cuộc khảo sát nào với mã này" in told.content.decode()


def test_at_a_kiosk_one_after_another() -> None:
    kiosk(survey=open_now())
    page = reverse("portal:kiosk", args=[KIOSK])
    screen = Client()
    for _ in range(2):
        turn = screen.get(page).context["form"].initial["turn"]
        told = {"turn": turn, "q1": "1"}
        assert screen.post(page, told).headers["Location"] == f"{page}?done=1"
        assert screen.post(page, told).status_code == 409
        assert "Trả lời mới" in screen.get(page, {"done": "1"}).content.decode()
    assert Response.objects.count() == 2
    assert screen.get(reverse("portal:kiosk", args=["QQQQ"])).status_code == 404


def test_everybody_reads_what_was_found_and_nobodys_words() -> None:
    found = in_public()
    anybody = Client()
    assert "80% (n = 5, 37,6–96,4%)" in anybody.get(reverse("portal:surveys")).content.decode()
    page = anybody.get(reverse("portal:survey", args=[found.pk])).content.decode()
    assert "Không hài lòng" in page
    assert "Theo đơn vị giải quyết" in page
    assert "Chờ lâu" not in page
    assert anybody.get(reverse("portal:survey", args=[survey(title="Đang mở").pk])).status_code == 404
