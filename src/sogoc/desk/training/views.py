"""Who is sent to learn, classes, rank examinations and the plan of a year: lists, and one of each."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.civil_service.training.queries import (
    candidates_seen_by,
    candidates_wanted,
    classes_seen_by,
    classes_wanted,
    followed,
    targets_seen_by,
    trainings_seen_by,
    trainings_wanted,
)
from sogoc.components.tables import Column, Table
from sogoc.desk.deeds import Deeds
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import Actor, may
from sogoc.kernel.vietnamese import whole

from . import columns, deeds, facts, forms, states, trails

MOST = 50


@dataclass(frozen=True, slots=True)
class Shelf:
    """A list of one kind: what it holds, how it is narrowed, and where something is added to it."""

    title: Any
    address: str
    found: Callable[..., Any]
    form: type[forms.FilterForm]
    columns: Mapping[str, Column]
    newest: str
    act: str
    begins: str
    add: Any
    sheet: str
    brings: str
    empty: Any


TRAININGS = Shelf(
    _("Đào tạo, bồi dưỡng"),
    "training:list",
    trainings_wanted,
    forms.FilterForm,
    columns.TRAININGS,
    "-sent_on",
    "send_to_training",
    "training:send",
    _("Cử đi học"),
    "sheets:trainings",
    "trainings",
    _("Chưa ghi ai được cử đi học"),
)
CLASSES = Shelf(
    _("Lớp đào tạo, bồi dưỡng"),
    "training:classes",
    classes_wanted,
    forms.ClassFilterForm,
    columns.CLASSES,
    "-approved_on",
    "approve_class",
    "training:approve",
    _("Ghi lớp"),
    "sheets:training_classes",
    "training-classes",
    _("Chưa ghi lớp nào"),
)
EXAMS = Shelf(
    _("Thi nâng ngạch, thăng hạng"),
    "training:exams",
    candidates_wanted,
    forms.ExamFilterForm,
    columns.EXAMS,
    "-sent_on",
    "send_to_exam",
    "training:candidate",
    _("Cử dự thi"),
    "sheets:rank_exams",
    "rank-exams",
    _("Chưa ghi ai được cử dự thi"),
)


@require_GET
def shelf(request: DeskRequest, what: Shelf) -> HttpResponse:
    standpoint = standing(request, "see_training")
    form = what.form(request.GET)
    found = what.found(request.actor, form.wanted(agency=standpoint.agency))
    table = listing(request, found, what.columns, what.newest, count=counted)
    many = ngettext("%(written)s dòng", "%(written)s dòng", table.total)
    first = what is TRAININGS
    year = standpoint.period.year
    context = {
        "shelf": what,
        "form": form,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "standpoint": standpoint,
        "may_add": may(request.actor, what.act, standpoint.agency),
        "sheet": _sheet(what, standpoint, form),
        "clear": reverse(what.address) if form.narrows else "",
        "year": str(year),
        "followed": Table(columns.FOLLOWED, followed(request.actor, standpoint.agency, year))
        if first
        else None,
        "trail": trails.of_the_field() if first else trails.of_the_list(),
    }
    return render(request, "desk/training/list.html", context)


def _sheet(what: Shelf, standpoint: Standpoint, form: forms.FilterForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: str(value) for key, value in form.cleaned_data.items() if value})
    query.update({"agency": standpoint.agency.key})
    return f"{reverse(what.sheet)}?{query.urlencode()}"


@require_GET
def plans(request: DeskRequest) -> HttpResponse:
    """What the plan of the year asks for, kind by kind, against what is done."""
    standpoint = standing(request, "see_training")
    year = standpoint.period.year
    context = {
        "standpoint": standpoint,
        "year": str(year),
        "table": Table(columns.FOLLOWED, followed(request.actor, standpoint.agency, year)),
        "may_plan": may(request.actor, "plan_training", standpoint.agency),
        "trail": trails.of_the_list(),
    }
    return render(request, "desk/training/plans.html", context)


# ── one of each ────────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Page:
    """Of a record: who sees it, what is said of it, what can be done to it, where its evidence is tied."""

    seen_by: Callable[[Actor], Any]
    facts: Callable[[Any, Actor], Iterator[facts.Fact]]
    trail: Callable[[], trails.Trail]
    address: Callable[[Any], str]
    state: Callable[[Any], tuple[str, str]] | None = None
    deeds: Deeds | None = None
    evidence: str = ""


TRAINING = Page(
    trainings_seen_by,
    facts.of_training,
    trails.of_the_list,
    trails.page_of,
    states.state_of,
    deeds.TRAININGS,
    "training:evidence",
)
CLASS = Page(
    classes_seen_by,
    facts.of_class,
    trails.of_classes,
    trails.page_of_class,
    states.state_of_class,
    deeds.CLASSES,
    "training:class_evidence",
)
EXAM = Page(
    candidates_seen_by,
    facts.of_exam,
    trails.of_exams,
    trails.page_of_exam,
    states.state_of_exam,
    deeds.EXAMS,
    "training:exam_evidence",
)
PLAN = Page(targets_seen_by, facts.of_plan, trails.of_plans, trails.page_of_plan)


@require_GET
def page(request: DeskRequest, pk: int, what: Page) -> HttpResponse:
    found: Any = get_object_or_404(what.seen_by(request.actor), pk=pk)
    words, pressing = what.state(found) if what.state else ("", "")
    context = {
        "record": found,
        "state": words,
        "pressing": pressing,
        "facts": list(what.facts(found, request.actor)),
        "deeds": what.deeds.open_to(request.actor, found) if what.deeds else {},
        "address": what.address(found),
        "link": reverse(what.evidence, args=[found.pk]) if what.evidence else "",
        **proofs(request, found, found.agency),
        "learners": _learners(request, found) if what is CLASS else None,
        "history": history_of(found)[:MOST],
        "trail": what.trail(),
    }
    return render(request, "desk/training/record.html", context)


def _learners(request: DeskRequest, found: Any) -> Any:
    """Those of the staff who were sent to a class."""
    sent = trainings_seen_by(request.actor).filter(training_class=found, withdrawn_on=None)
    return [(str(one.staff), trails.page_of(one), states.state_of(one)[0]) for one in sent[:MOST]]
