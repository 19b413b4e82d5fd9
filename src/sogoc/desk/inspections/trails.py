"""The way back from a page about an inspection, a visit, or what is to be remedied."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _


def of_inspections() -> list[tuple[str, str]]:
    return [(_("Kiểm tra"), reverse("inspections:list"))]


def page_of_inspection(inspection: Any) -> str:
    return reverse("inspections:inspection", args=[inspection.pk])


def page_of_visit(visit: Any) -> str:
    return reverse("inspections:visit", args=[visit.pk])


def page_of_matter(matter: Any) -> str:
    return reverse("inspections:matter", args=[matter.pk])


def page_of_plans(_: Any) -> str:
    return reverse("inspections:list") + "#plans"


def of_an_inspection(inspection: Any) -> list[tuple[str, str]]:
    return [*of_inspections(), (str(inspection), page_of_inspection(inspection))]


def of_a_visit(visit: Any) -> list[tuple[str, str]]:
    return [*of_an_inspection(visit.inspection), (str(visit), page_of_visit(visit))]


def of_a_matter(matter: Any) -> list[tuple[str, str]]:
    return [*of_an_inspection(matter.inspection), (str(matter).capitalize(), page_of_matter(matter))]
