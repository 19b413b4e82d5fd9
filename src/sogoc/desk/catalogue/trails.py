"""The way back from a page about a procedure."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _


def of_the_catalogue() -> list[tuple[str, str]]:
    return [(_("Thủ tục hành chính"), reverse("procedures:list"))]


def page_of(version: Any) -> str:
    return reverse("procedures:procedure", args=[version.pk])


def of_a_procedure(version: Any) -> list[tuple[str, str]]:
    return [*of_the_catalogue(), (version.procedure.code, page_of(version))]
