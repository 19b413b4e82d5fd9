"""Who is sent to learn, classes, rank examinations and the plan of a year: lists, and one of each."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
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
from sogoc.components.tables import Table
from sogoc.desk.requests import DeskRequest
from sogoc.desk.shelving import MOST, Page, Shelf
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.kernel.acts import may

from . import columns, deeds, facts, forms, states, trails


def _followed(request: DeskRequest, standpoint: Standpoint) -> dict[str, Any]:
    """What the plan of the year asks for, kind by kind, against what is done."""
    year = standpoint.period.year
    return {
        "year": str(year),
        "followed": Table(columns.FOLLOWED, followed(request.actor, standpoint.agency, year)),
    }


TRAININGS = Shelf(
    _("Đào tạo, bồi dưỡng"),
    "training:list",
    "see_training",
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
    trails.of_the_field,
    (
        ("training:plans", _("Kế hoạch")),
        ("training:classes", _("Lớp")),
        ("training:exams", _("Thi nâng ngạch")),
    ),
    _followed,
    "desk/training/list.html",
)
CLASSES = Shelf(
    _("Lớp đào tạo, bồi dưỡng"),
    "training:classes",
    "see_training",
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
    trails.of_the_list,
)
EXAMS = Shelf(
    _("Thi nâng ngạch, thăng hạng"),
    "training:exams",
    "see_training",
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
    trails.of_the_list,
)


@require_GET
def plans(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_training")
    told = _followed(request, standpoint)
    context = {
        "standpoint": standpoint,
        "year": told["year"],
        "table": told["followed"],
        "may_plan": may(request.actor, "plan_training", standpoint.agency),
        "trail": trails.of_the_list(),
    }
    return render(request, "desk/training/plans.html", context)


def _learners(request: DeskRequest, one: Any) -> dict[str, Any]:
    """Those of the staff who were sent to a class."""
    sent = trainings_seen_by(request.actor).filter(training_class=one, withdrawn_on=None)
    told = [(str(each.staff), trails.page_of(each), states.state_of(each)[0]) for each in sent[:MOST]]
    return {"learners": told}


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
    _learners,
    "desk/training/class.html",
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
