"""Surveys: the list, one with what it found, a paper typed twice, instruments and what they ask."""

from typing import Any
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.direction.surveys.queries import (
    answered_so_far,
    by_group,
    instruments_held,
    instruments_seen_by,
    kiosks_of,
    options_of,
    questions_of,
    results_of,
    slips_of,
    slips_seen_by,
    surveys_seen_by,
    surveys_wanted,
    versions_of,
    words_of,
)
from sogoc.areas.direction.surveys.register import Way
from sogoc.components.tables import Table
from sogoc.desk.listing import listing
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.documents.links import evidence_of
from sogoc.foundations.journal.queries import history_of, key_of
from sogoc.foundations.ledger.counting import counting
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import whole

from . import columns, deeds, trails
from .forms import FilterForm

MOST = 50
MOST_WORDS = 200
ANSWERS = ("answer_survey", "answer_at_kiosk")
"""What officials did with a survey is its history; that people answered, and when, is no part of its page."""


@require_GET
def surveys(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_survey")
    by, agency, form = request.actor, standpoint.agency, FilterForm(request.GET)
    table = listing(request, surveys_wanted(by, agency, **form.wanted), columns.SURVEYS, "-first")
    many = ngettext("%(written)s cuộc khảo sát", "%(written)s cuộc khảo sát", table.total)
    query = {"agency": agency.key, **form.wanted}
    context = {
        "standpoint": standpoint,
        "form": form,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "may_open": may(by, "open_survey", agency),
        "may_type": may(by, "enter_slip", agency),
        "may_record": may(by, "record_survey", agency),
        "sheet": f"{reverse('sheets:surveys')}?{urlencode(query)}",
        "clear": reverse("surveys:list") if any(form.wanted.values()) else "",
    }
    return render(request, "desk/surveys/list.html", context)


@require_GET
def survey(request: DeskRequest, pk: int) -> HttpResponse:
    by = request.actor
    found: Any = get_object_or_404(surveys_seen_by(by), pk=pk)
    words, look = columns.state_of(found)
    context = {
        "survey": found,
        "state": words,
        "look": look,
        "answered": answered_so_far(found),
        "deeds": deeds.SURVEYS.open_to(by, found),
        "evidence": evidence_of(found, by),
        "counted_in": counting(*key_of(found), found.agency, by=by)
        if found.is_closed and may(by, "see_figure", found)
        else [],
        "history": history_of(found).exclude(act__in=ANSWERS)[:MOST],
        "trail": trails.of_surveys(),
        **_results(found),
        **_asking(request, found),
    }
    return render(request, "desk/surveys/survey.html", context)


def _results(survey: Any) -> dict[str, Any]:
    """What it found, by question and by group, once it is closed."""
    if not survey.is_closed:
        return {}
    results = results_of(survey)
    whole_survey = [one for one in results if not one.by]
    return {
        "results": [
            (one, Table(columns.LINES, list(one.lines))) for one in whole_survey if one.question.has_options
        ],
        "in_words": [
            (one, words_of(survey, one.question)[:MOST_WORDS])
            for one in whole_survey
            if not one.question.has_options
        ],
        "divisions": Table(columns.GROUPS, by_group(results, "division")),
        "procedures": Table(columns.GROUPS, by_group(results, "procedure")),
    }


def _asking(request: DeskRequest, survey: Any) -> dict[str, Any]:
    """Whom it asks and how, while it does."""
    by, is_open = request.actor, not survey.is_closed
    return {
        "may_draw": is_open and not survey.sampled and may(by, "draw_sample", survey),
        "may_reissue": is_open
        and survey.sampled
        and survey.takes(Way.ONLINE)
        and may(by, "reissue_invitations", survey),
        "may_open_kiosk": is_open and survey.takes(Way.KIOSK) and may(by, "open_kiosk", survey),
        "kiosks": Table(columns.KIOSKS, list(kiosks_of(survey)[:MOST])),
        "slips": Table(columns.SLIPS, list(slips_of(survey).filter(is_settled=False)[:MOST])),
    }


@require_GET
def slip(request: DeskRequest, pk: int) -> HttpResponse:
    """What both typed, side by side; while only one has, nobody else sees it."""
    found: Any = get_object_or_404(slips_seen_by(request.actor), pk=pk)
    context = {
        "slip": found,
        "state": columns.slip_state(found),
        "deeds": deeds.SLIPS.open_to(request.actor, found),
        "typed": _side_by_side(found) if found.typed_again is not None else [],
        "history": history_of(found)[:MOST],
        "trail": trails.of_a_survey(found.survey),
    }
    return render(request, "desk/surveys/slip.html", context)


def _side_by_side(slip: Any) -> list[dict[str, Any]]:
    found = []
    for question in questions_of(slip.survey.instrument):
        names = {one.number: one.text for one in options_of(question)}
        said = [typed.get(str(question.number)) for typed in (slip.typed, slip.typed_again)]
        if said != [None, None]:
            first, second = (names.get(one, one) if one is not None else "" for one in said)
            told = {"question": question, "first": first, "second": second, "differs": said[0] != said[1]}
            found.append(told)
    return found


@require_GET
def instruments(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_survey")
    by, agency = request.actor, standpoint.agency
    context = {
        "standpoint": standpoint,
        "table": Table(columns.INSTRUMENTS, list(instruments_held(by, agency)[: MOST * 4])),
        "may_draft": may(by, "draft_instrument", agency),
        "trail": trails.of_surveys(),
    }
    return render(request, "desk/surveys/instruments.html", context)


@require_GET
def instrument(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(instruments_seen_by(request.actor), pk=pk)
    is_draft, by = found.published_on is None, request.actor
    offered = [
        (f"surveys:question-{key}", deed.title)
        for key, deed in deeds.QUESTIONS.told.items()
        if is_draft and may(by, deed.act, found)
    ]
    questions = [(one, columns.options_told(options_of(one))) for one in questions_of(found)]
    context = {
        "instrument": found,
        "questions": questions,
        "offered": offered,
        "versions": [one for one in versions_of(found)[:MOST] if one.pk != found.pk],
        "deeds": deeds.INSTRUMENTS.open_to(request.actor, found),
        "history": history_of(found)[:MOST],
        "trail": trails.of_instruments(),
    }
    return render(request, "desk/surveys/instrument.html", context)
