"""The way back from a page about initiatives, targets and awards."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.kernel.reform import ReformField

Trail = list[tuple[str, str]]


def of_the_field() -> Trail:
    field = ReformField.DIRECTION
    return [(_(field.heading), reverse("fields:field", args=[field.value]))]


def of_the_list() -> Trail:
    return [*of_the_field(), (_("Sáng kiến"), reverse("initiatives:list"))]


def page_of(initiative: Any) -> str:
    return reverse("initiatives:initiative", args=[initiative.pk])


def of_an_initiative(initiative: Any) -> Trail:
    return [*of_the_list(), (str(initiative), page_of(initiative))]


def of_targets() -> Trail:
    return [*of_the_list(), (_("Chỉ tiêu"), reverse("initiatives:targets"))]


def page_of_target(target: Any) -> str:
    return reverse("initiatives:target", args=[target.pk])


def of_awards() -> Trail:
    return [*of_the_list(), (_("Khen thưởng"), reverse("initiatives:awards"))]


def page_of_award(award: Any) -> str:
    return reverse("initiatives:award", args=[award.pk])


def of_an_award(award: Any) -> Trail:
    return [*of_awards(), (str(award), page_of_award(award))]
