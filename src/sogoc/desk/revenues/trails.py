"""The way back from a page about what is planned, collected and paid out."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.desk.deeds import Trail
from sogoc.kernel.reform import ReformField


def of_the_field() -> Trail:
    field = ReformField.PUBLIC_FINANCE
    return [(_(field.heading), reverse("fields:field", args=[field.value]))]


def of_the_list() -> Trail:
    return [*of_the_field(), (_("Thu phí, giải ngân"), reverse("revenues:list"))]


def of_plans() -> Trail:
    return [*of_the_list(), (_("Kế hoạch"), reverse("revenues:plans"))]


def page_of(entered: Any) -> str:
    return reverse("revenues:amount", args=[entered.pk])


def page_of_plan(plan: Any) -> str:
    return reverse("revenues:plan", args=[plan.pk])


def of_an_amount(entered: Any) -> Trail:
    return [*of_the_list(), (str(entered), page_of(entered))]


def of_a_plan(plan: Any) -> Trail:
    return [*of_plans(), (str(plan), page_of_plan(plan))]
