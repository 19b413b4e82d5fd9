"""The way back from a page about what enterprises are supported with."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.desk.deeds import Trail
from sogoc.desk.revenues.trails import of_the_field


def of_the_list() -> Trail:
    return [*of_the_field(), (_("Hỗ trợ doanh nghiệp"), reverse("support:list"))]


def page_of(grant: Any) -> str:
    return reverse("support:grant", args=[grant.pk])


def of_a_grant(grant: Any) -> Trail:
    return [*of_the_list(), (str(grant), page_of(grant))]
