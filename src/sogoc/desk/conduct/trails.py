"""The way back from a page about discipline, rotation and ratings."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.kernel.reform import ReformField

Trail = list[tuple[str, str]]


def of_the_field() -> Trail:
    field = ReformField.CIVIL_SERVICE
    return [(_(field.heading), reverse("fields:field", args=[field.value]))]


def of_ratings() -> Trail:
    return [*of_the_field(), (_("Đánh giá, xếp loại"), reverse("conduct:ratings"))]


def of_their_own() -> Trail:
    """Who is rated may see their own, and no list of others."""
    return [(_("Phiếu đánh giá của tôi"), reverse("conduct:mine"))]


def page_of_rating(rating: Any) -> str:
    return reverse("conduct:rating", args=[rating.pk])


def of_a_rating(rating: Any) -> Trail:
    return [*of_their_own(), (str(rating), page_of_rating(rating))]


def of_disciplines() -> Trail:
    return [*of_the_field(), (_("Kỷ luật"), reverse("conduct:disciplines"))]


def page_of_discipline(discipline: Any) -> str:
    return reverse("conduct:discipline", args=[discipline.pk])


def of_a_discipline(discipline: Any) -> Trail:
    return [*of_disciplines(), (str(discipline), page_of_discipline(discipline))]


def of_rotations() -> Trail:
    return [*of_the_field(), (_("Chuyển đổi vị trí"), reverse("conduct:rotations"))]


def page_of_rotation(rotation: Any) -> str:
    return reverse("conduct:rotation", args=[rotation.pk])


def of_a_rotation(rotation: Any) -> Trail:
    return [*of_rotations(), (str(rotation), page_of_rotation(rotation))]


def of_accountability() -> Trail:
    return [*of_ratings(), (_("Trách nhiệm"), reverse("conduct:accountability"))]


def page_of_criterion(criterion: Any) -> str:
    return reverse("conduct:criterion", args=[criterion.pk])


def of_a_criterion(criterion: Any) -> Trail:
    return [*of_accountability(), (str(criterion), page_of_criterion(criterion))]


def page_of_rule(rule: Any) -> str:
    return reverse("conduct:rule", args=[rule.pk])
