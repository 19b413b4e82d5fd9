"""The way back from a page about feedback or a question."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _


def of_the_register() -> list[tuple[str, str]]:
    return [(_("Phản ánh, kiến nghị"), reverse("feedback:list"))]


def page_of(feedback: Any) -> str:
    return reverse("feedback:feedback", args=[feedback.pk])


def of_feedback(feedback: Any) -> list[tuple[str, str]]:
    return [*of_the_register(), (str(feedback), page_of(feedback))]


def of_the_questions() -> list[tuple[str, str]]:
    return [*of_the_register(), (_("Hỏi đáp"), reverse("feedback:questions"))]


def page_of_question(question: Any) -> str:
    return reverse("feedback:question", args=[question.pk])


def of_a_question(question: Any) -> list[tuple[str, str]]:
    return [*of_the_questions(), (str(question), page_of_question(question))]


def of_postings() -> list[tuple[str, str]]:
    return [*of_the_register(), (_("Niêm yết địa chỉ tiếp nhận"), reverse("feedback:postings"))]


def page_of_posting(posting: Any) -> str:
    return reverse("feedback:posting", args=[posting.pk])


def of_a_posting(posting: Any) -> list[tuple[str, str]]:
    return [*of_postings(), (str(posting), page_of_posting(posting))]
