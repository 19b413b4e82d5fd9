"""The way back from a page about training and rank examinations."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from sogoc.kernel.reform import ReformField

Trail = list[tuple[str, str]]


def of_the_field() -> Trail:
    field = ReformField.CIVIL_SERVICE
    return [(_(field.heading), reverse("fields:field", args=[field.value]))]


def of_the_list() -> Trail:
    return [*of_the_field(), (_("Đào tạo, bồi dưỡng"), reverse("training:list"))]


def page_of(training: Any) -> str:
    return reverse("training:training", args=[training.pk])


def of_a_training(training: Any) -> Trail:
    return [*of_the_list(), (str(training), page_of(training))]


def of_plans() -> Trail:
    return [*of_the_list(), (_("Kế hoạch"), reverse("training:plans"))]


def page_of_plan(target: Any) -> str:
    return reverse("training:plan", args=[target.pk])


def of_classes() -> Trail:
    return [*of_the_list(), (_("Lớp"), reverse("training:classes"))]


def page_of_class(training_class: Any) -> str:
    return reverse("training:class", args=[training_class.pk])


def of_a_class(training_class: Any) -> Trail:
    return [*of_classes(), (str(training_class), page_of_class(training_class))]


def of_exams() -> Trail:
    return [*of_the_list(), (_("Thi nâng ngạch"), reverse("training:exams"))]


def page_of_exam(candidate: Any) -> str:
    return reverse("training:exam", args=[candidate.pk])


def of_an_exam(candidate: Any) -> Trail:
    return [*of_exams(), (str(candidate), page_of_exam(candidate))]
