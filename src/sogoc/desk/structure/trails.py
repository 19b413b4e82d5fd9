"""The way back from a page about units and what is to be cut."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.kernel.reform import ReformField

Trail = list[tuple[str, str]]


def of_the_field() -> Trail:
    field = ReformField.ORGANISATION
    return [(_(field.heading), reverse("fields:field", args=[field.value]))]


def of_the_list() -> Trail:
    return [*of_the_field(), (_("Cơ cấu tổ chức"), reverse("structure:list"))]


def page_of(unit: Any) -> str:
    return reverse("structure:unit", args=[unit.pk])


def of_a_unit(unit: Any) -> Trail:
    return [*of_the_list(), (unit.agency.name, page_of(unit))]


def of_plans() -> Trail:
    return [*of_the_list(), (_("Kế hoạch cắt giảm, tinh giản"), reverse("structure:plans"))]


def page_of_plan(plan: Any) -> str:
    return reverse("structure:plan", args=[plan.pk])


def of_a_plan(plan: Any) -> Trail:
    return [*of_plans(), (str(plan), page_of_plan(plan))]
