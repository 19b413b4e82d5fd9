"""The way back from a page about plans and tasks."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _


def of_the_board() -> list[tuple[str, str]]:
    return [(_("Nhiệm vụ"), reverse("tasks:board"))]


def of_plans() -> list[tuple[str, str]]:
    return [*of_the_board(), (_("Kế hoạch"), reverse("tasks:plans"))]


def page_of_plan(plan: Any) -> str:
    return reverse("tasks:plan", args=[plan.pk])


def page_of_task(task: Any) -> str:
    return reverse("tasks:task", args=[task.pk])


def of_a_plan(plan: Any) -> list[tuple[str, str]]:
    return [*of_plans(), (str(plan), page_of_plan(plan))]


def of_tasks(task: Any) -> list[tuple[str, str]]:
    return of_a_plan(task.plan) if task.plan else of_the_board()


def of_a_task(task: Any) -> list[tuple[str, str]]:
    return [*of_tasks(task), (str(task), page_of_task(task))]
