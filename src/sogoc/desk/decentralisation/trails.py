"""The way back from a page about inspections that a department leads."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.kernel.reform import ReformField

Trail = list[tuple[str, str]]


def of_the_field() -> Trail:
    field = ReformField.ORGANISATION
    return [(_(field.heading), reverse("fields:field", args=[field.value]))]


def of_the_list() -> Trail:
    return [*of_the_field(), (_("Kiểm tra phân cấp, thanh tra"), reverse("decentralisation:list"))]


def page_of(inspection: Any) -> str:
    return reverse("decentralisation:inspection", args=[inspection.pk])


def of_an_inspection(inspection: Any) -> Trail:
    return [*of_the_list(), (str(inspection), page_of(inspection))]


def page_of_body(body: Any) -> str:
    return reverse("decentralisation:body", args=[body.pk])


def of_a_body(body: Any) -> Trail:
    return [*of_an_inspection(body.inspection), (str(body), page_of_body(body))]


def page_of_finding(finding: Any) -> str:
    return reverse("decentralisation:finding", args=[finding.pk])


def of_a_finding(finding: Any) -> Trail:
    return [*of_a_body(finding.body), (str(finding), page_of_finding(finding))]
