"""The way back from a page about legal documents that are drafted."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.kernel.reform import ReformField

Trail = list[tuple[str, str]]


def of_the_field() -> Trail:
    field = ReformField.INSTITUTIONS
    return [(_(field.heading), reverse("fields:field", args=[field.value]))]


def of_the_list() -> Trail:
    return [*of_the_field(), (_("Soạn thảo văn bản QPPL"), reverse("drafting:list"))]


def page_of(legal_document: Any) -> str:
    return reverse("drafting:legal_document", args=[legal_document.pk])


def of_a_legal_document(legal_document: Any) -> Trail:
    return [*of_the_list(), (str(legal_document), page_of(legal_document))]


def page_of_opinion(opinion: Any) -> str:
    """It stands on the page of what it is about."""
    return page_of(opinion.legal_document)


def of_an_opinion(opinion: Any) -> Trail:
    return of_a_legal_document(opinion.legal_document)
