"""The way back from a page about a one-stop point."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _


def of_points() -> list[tuple[str, str]]:
    return [(_("Sổ hồ sơ"), reverse("dossiers:list")), (_("Bộ phận Một cửa"), reverse("onestop:list"))]


def page_of_point(point: Any) -> str:
    return reverse("onestop:point", args=[point.pk])


def page_of_member(member: Any) -> str:
    return reverse("onestop:member", args=[member.pk])


def page_of_connection(connection: Any) -> str:
    return reverse("onestop:connection", args=[connection.pk])


def of_a_point(point: Any) -> list[tuple[str, str]]:
    return [*of_points(), (str(point), page_of_point(point))]


def of_a_member(member: Any) -> list[tuple[str, str]]:
    return [*of_a_point(member.point), (str(member), page_of_member(member))]


def of_a_connection(connection: Any) -> list[tuple[str, str]]:
    return [*of_points(), (str(connection), page_of_connection(connection))]
