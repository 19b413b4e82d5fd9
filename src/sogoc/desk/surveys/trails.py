"""The way back from a page about a survey."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

Trail = list[tuple[str, str]]


def of_surveys() -> Trail:
    return [(_("Khảo sát"), reverse("surveys:list"))]


def page_of_survey(survey: Any) -> str:
    return reverse("surveys:survey", args=[survey.pk])


def of_a_survey(survey: Any) -> Trail:
    return [*of_surveys(), (str(survey), page_of_survey(survey))]


def page_of_slip(slip: Any) -> str:
    return reverse("surveys:slip", args=[slip.pk])


def of_a_slip(slip: Any) -> Trail:
    return [*of_a_survey(slip.survey), (str(slip), page_of_slip(slip))]


def page_of_its_survey(thing: Any) -> str:
    return page_of_survey(thing.survey)


def of_its_survey(thing: Any) -> Trail:
    return of_a_survey(thing.survey)


def of_instruments() -> Trail:
    return [*of_surveys(), (_("Bộ câu hỏi"), reverse("surveys:instruments"))]


def page_of_instrument(instrument: Any) -> str:
    return reverse("surveys:instrument", args=[instrument.pk])


def of_an_instrument(instrument: Any) -> Trail:
    return [*of_instruments(), (str(instrument), page_of_instrument(instrument))]


def page_of_its_instrument(question: Any) -> str:
    return page_of_instrument(question.instrument)


def of_its_instrument(question: Any) -> Trail:
    return of_an_instrument(question.instrument)
