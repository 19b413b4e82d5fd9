"""The way back from a page about receptions, complaints, reports and declarations."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.kernel.reform import ReformField

Trail = list[tuple[str, str]]


def of_the_field() -> Trail:
    field = ReformField.CIVIL_SERVICE
    return [(_(field.heading), reverse("fields:field", args=[field.value]))]


def of_receptions() -> Trail:
    return [*of_the_field(), (_("Tiếp công dân"), reverse("integrity:list"))]


def of_grievances() -> Trail:
    return [*of_receptions(), (_("Khiếu nại, tố cáo"), reverse("integrity:grievances"))]


def of_reports() -> Trail:
    return [*of_receptions(), (_("Báo cáo"), reverse("integrity:reports"))]


def of_assets() -> Trail:
    return [*of_receptions(), (_("Kê khai tài sản"), reverse("integrity:assets"))]


def page_of_reception(reception: Any) -> str:
    return reverse("integrity:reception", args=[reception.pk])


def of_a_reception(reception: Any) -> Trail:
    return [*of_receptions(), (str(reception), page_of_reception(reception))]


def page_of_grievance(grievance: Any) -> str:
    return reverse("integrity:grievance", args=[grievance.pk])


def of_a_grievance(grievance: Any) -> Trail:
    return [*of_grievances(), (str(grievance), page_of_grievance(grievance))]


def page_of_report(report: Any) -> str:
    return reverse("integrity:report", args=[report.pk])


def of_a_report(report: Any) -> Trail:
    return [*of_reports(), (str(report), page_of_report(report))]


def page_of_asset(asset: Any) -> str:
    return reverse("integrity:asset", args=[asset.pk])


def of_an_asset(asset: Any) -> Trail:
    return [*of_assets(), (str(asset), page_of_asset(asset))]
