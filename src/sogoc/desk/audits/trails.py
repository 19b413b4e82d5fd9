"""The way back from a page about what audits recommend."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.desk.deeds import Trail
from sogoc.desk.revenues.trails import of_the_field


def of_the_list() -> Trail:
    return [*of_the_field(), (_("Kiến nghị kiểm toán, thanh tra"), reverse("audits:list"))]


def page_of(recommendation: Any) -> str:
    return reverse("audits:recommendation", args=[recommendation.pk])


def of_a_recommendation(recommendation: Any) -> Trail:
    return [*of_the_list(), (str(recommendation), page_of(recommendation))]
