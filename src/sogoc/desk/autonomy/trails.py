"""The way back from a page about autonomy, own rules and what is published."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.desk.deeds import Trail
from sogoc.desk.revenues.trails import of_the_field


def of_the_list() -> Trail:
    return [*of_the_field(), (_("Tự chủ tài chính"), reverse("autonomy:list"))]


def of_rules() -> Trail:
    return [*of_the_list(), (_("Quy chế nội bộ"), reverse("autonomy:rules"))]


def of_disclosures() -> Trail:
    return [*of_the_list(), (_("Công khai ngân sách"), reverse("autonomy:disclosures"))]


def page_of(plan: Any) -> str:
    return reverse("autonomy:plan", args=[plan.pk])


def page_of_rule(rule: Any) -> str:
    return reverse("autonomy:rule", args=[rule.pk])


def page_of_disclosure(disclosure: Any) -> str:
    return reverse("autonomy:disclosure", args=[disclosure.pk])


def of_a_plan(plan: Any) -> Trail:
    return [*of_the_list(), (str(plan), page_of(plan))]


def of_a_rule(rule: Any) -> Trail:
    return [*of_rules(), (str(rule), page_of_rule(rule))]


def of_a_disclosure(disclosure: Any) -> Trail:
    return [*of_disclosures(), (str(disclosure), page_of_disclosure(disclosure))]
