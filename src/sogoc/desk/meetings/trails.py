"""The way back from a page about a meeting."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _


def of_meetings() -> list[tuple[str, str]]:
    return [(_("Nhiệm vụ"), reverse("tasks:board")), (_("Hội nghị, họp"), reverse("meetings:list"))]


def page_of_meeting(meeting: Any) -> str:
    return reverse("meetings:meeting", args=[meeting.pk])


def page_of_conclusion(conclusion: Any) -> str:
    return reverse("meetings:conclusion", args=[conclusion.pk])


def of_a_meeting(meeting: Any) -> list[tuple[str, str]]:
    return [*of_meetings(), (str(meeting), page_of_meeting(meeting))]


def of_a_conclusion(conclusion: Any) -> list[tuple[str, str]]:
    return [*of_a_meeting(conclusion.meeting), (str(conclusion), page_of_conclusion(conclusion))]
