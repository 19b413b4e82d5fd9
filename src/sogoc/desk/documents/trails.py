"""The way back from a page about documents."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _


def of_the_book() -> list[tuple[str, str]]:
    return [(_("Sổ văn bản"), reverse("documents:list"))]


def page_of(document: Any) -> str:
    return reverse("documents:document", args=[document.pk])


def of_a_document(document: Any) -> list[tuple[str, str]]:
    return [*of_the_book(), (str(document), page_of(document))]
