"""A row of a sheet as a survey's paper, typed once: who brings in the same papers as another is held against them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.surveys.actions.enter_slip import enter_slip
from sogoc.areas.direction.surveys.queries import options_of, questions_of, surveys_wanted
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor, Refusal
from sogoc.kernel.vietnamese import fold

MOST = 30
"""So many questions a sheet has room for; longer papers are typed on the page."""
WORDS = 2_000


class NoSuchSurvey(Refusal):
    "{agency} không có cuộc khảo sát nào tên “{title}” đang thực hiện. Hãy chép đúng tên như trong sổ."


class NoSuchQuestion(Refusal):
    "Bộ câu hỏi không có câu {number} mà dòng này trả lời. Hãy xem lại các cột."


class _AboutRow(forms.Form):
    survey = forms.CharField(label=_("Cuộc khảo sát"), max_length=200)
    number = forms.IntegerField(label=_("Phiếu số"), min_value=1, max_value=1_000_000)


def _question(number: int) -> forms.CharField:
    label = format_lazy("{} {}", _("Câu"), number)
    return forms.CharField(label=label, max_length=WORDS, required=False)


SlipRow: type[forms.Form] = type(
    "SlipRow", (_AboutRow,), {f"q{number}": _question(number) for number in range(1, MOST + 1)}
)


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    """An option is told by its number or by its words."""
    title = " ".join(facts["survey"].split())
    survey = surveys_wanted(by, agency, state="open").filter(title=title).first()
    if survey is None:
        raise NoSuchSurvey(agency=agency.name, title=title)
    questions = {one.number: one for one in questions_of(survey.instrument)}
    told = {number: said for number in range(1, MOST + 1) if (said := facts[f"q{number}"])}
    if strange := sorted(told.keys() - questions.keys()):
        raise NoSuchQuestion(number=strange[0])
    answers = {str(number): _answer(questions[number], said) for number, said in told.items()}
    return enter_slip(survey=survey, number=facts["number"], answers=answers, at=at, by=by)


def _answer(question: Any, said: str) -> str:
    if not question.has_options:
        return said
    named: Mapping[str, str] = {fold(one.text): str(one.number) for one in options_of(question)}
    return named.get(fold(said), said.removesuffix(".0"))


SLIPS = SheetIn(
    name="slips",
    title=_("Phiếu khảo sát giấy"),
    act="enter_slip",
    row=SlipRow,
    enter=enter,
    leads_to="surveys:list",
    example={"survey": "Khảo sát sự hài lòng quý I", "number": "1", "q1": "Hài lòng", "q2": "", "q3": "1"}
    | {f"q{number}": "" for number in range(4, MOST + 1)},
)
