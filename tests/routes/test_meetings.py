"""A meeting, what was concluded, and the figure that is to reach a target."""

from datetime import date
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from sogoc.areas.direction.meetings.register import Bound, Target
from sogoc.areas.direction.meetings.tests.builders import assigned, conclusion, meeting
from sogoc.areas.direction.steering.tests.builders import steering_document
from sogoc.foundations.agencies.models import Agency

pytestmark = pytest.mark.django_db
FIGURE = "steering_documents_issued"


def text(answer: Any) -> str:
    return unescape(answer.content.decode())


@pytest.mark.parametrize(
    ("bound", "value", "words"),
    [(Bound.AT_LEAST, 1, "đạt"), (Bound.AT_LEAST, 2, "chưa đạt"), (Bound.AT_MOST, 1, "đạt")],
)
def test_a_target_is_held_against_the_figure_of_the_period(
    office: Client, so: Agency, bound: Bound, value: int, words: str
) -> None:
    steering_document("64/KH-SKHCN", agency=so, issued_on=date(2023, 2, 13))
    one = conclusion(target=Target(FIGURE, bound, value))
    page = text(office.get(reverse("meetings:conclusion", args=[one.pk]), {"period": "2023-Q1"}))
    assert f"{words}</span>" in page
    assert reverse("figures:figure", args=[FIGURE]) in page


def test_a_meeting_shows_what_its_conclusions_became(office: Client) -> None:
    one = conclusion(meeting=meeting(), content="Rà soát thủ tục")
    made = assigned(conclusion=one)
    page = text(office.get(reverse("meetings:meeting", args=[one.meeting.pk])))
    assert reverse("tasks:task", args=[made.pk]) in page
    told = office.get(reverse("api:meeting_one", args=[one.meeting.pk])).json()
    assert [task["id"] for task in told["points"][0]["tasks"]] == [made.pk]


def test_a_target_without_a_bound_is_asked_for(office: Client) -> None:
    one = meeting()
    told = {"content": "Đặt chỉ tiêu", "figure": FIGURE, "bound": "", "target": "3", "submission": "một-lần"}
    answer = office.post(reverse("meetings:conclude", args=[one.pk]), told)
    assert answer.status_code == 422
    assert "phải ghi ít nhất hay nhiều nhất" in text(answer)
