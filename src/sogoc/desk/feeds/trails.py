"""The way back from a page about a feed."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _


def of_the_sources() -> list[tuple[str, str]]:
    return [(_("Sổ hồ sơ"), reverse("dossiers:list")), (_("Nguồn nạp hồ sơ"), reverse("feeds:list"))]


def page_of(source: Any) -> str:
    return reverse("feeds:source", args=[source.key])


def of_a_source(source: Any) -> list[tuple[str, str]]:
    return [*of_the_sources(), (str(source), page_of(source))]
