"""The way back from a page about a dossier."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _


def of_the_register() -> list[tuple[str, str]]:
    return [(_("Sổ hồ sơ"), reverse("dossiers:list"))]


def page_of(dossier: Any) -> str:
    return reverse("dossiers:dossier", args=[dossier.pk])


def of_a_dossier(dossier: Any) -> list[tuple[str, str]]:
    return [*of_the_register(), (str(dossier), page_of(dossier))]
