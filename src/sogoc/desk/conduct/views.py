"""Discipline, rotation, ratings and what people answer for: lists, and one of each."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from sogoc.areas.civil_service.conduct import queries
from sogoc.areas.civil_service.conduct.register import TOLD_LEVELS
from sogoc.components.tables import Table
from sogoc.desk.requests import DeskRequest
from sogoc.desk.shelving import MOST, Page, Shelf
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.agencies.places import held_during
from sogoc.kernel.acts import may

from . import columns, deeds, facts, forms, states, trails


def _spread(request: DeskRequest, standpoint: Standpoint) -> dict[str, Any]:
    """How many are rated how in the year, and how many of them may be excellent."""
    year = standpoint.period.year
    found = queries.ratings_seen_by(request.actor).filter(held_during(standpoint.agency, None))
    spread = queries.spread_of(found, year)
    levels = [(gettext(name), spread.by_level.get(key, 0)) for key, name in TOLD_LEVELS.items()]
    return {"year": str(year), "spread": spread, "levels": levels if spread.by_level else ()}


DISCIPLINES = Shelf(
    _("Kỷ luật"),
    "conduct:disciplines",
    "see_conduct",
    queries.disciplines_wanted,
    forms.DisciplineFilterForm,
    columns.DISCIPLINES,
    "-decided_on",
    "discipline_staff",
    "conduct:punish",
    _("Ghi kỷ luật"),
    "sheets:disciplines",
    "disciplines",
    _("Chưa ghi ai bị kỷ luật"),
    trails.of_the_field,
    (("conduct:rotations", _("Chuyển đổi vị trí")), ("conduct:ratings", _("Đánh giá"))),
)
ROTATIONS = Shelf(
    _("Chuyển đổi vị trí công tác"),
    "conduct:rotations",
    "see_conduct",
    queries.rotations_wanted,
    forms.RotationFilterForm,
    columns.ROTATIONS,
    "-due_on",
    "plan_rotation",
    "conduct:plan",
    _("Ghi người đến hạn"),
    "sheets:rotations",
    "rotations",
    _("Chưa ghi ai đến hạn chuyển đổi"),
    trails.of_the_field,
    (("conduct:disciplines", _("Kỷ luật")), ("conduct:ratings", _("Đánh giá"))),
)
RATINGS = Shelf(
    _("Đánh giá, xếp loại"),
    "conduct:ratings",
    "see_staff_rating",
    queries.ratings_wanted,
    forms.RatingFilterForm,
    columns.RATINGS,
    "-year",
    "open_rating",
    "conduct:open",
    _("Mở phiếu"),
    "sheets:staff_ratings",
    "staff-ratings",
    _("Chưa mở phiếu đánh giá nào"),
    trails.of_the_field,
    (
        ("conduct:accountability", _("Trách nhiệm")),
        ("conduct:disciplines", _("Kỷ luật")),
        ("conduct:rotations", _("Chuyển đổi vị trí")),
    ),
    _spread,
    "desk/conduct/ratings.html",
)


@require_GET
def mine(request: DeskRequest) -> HttpResponse:
    """Who is rated sees their own, whatever office they hold."""
    own = queries.ratings_of_their_own(request.actor)
    context = {"table": Table(tuple(columns.RATINGS.values()), list(own[:MOST]))}
    return render(request, "desk/conduct/mine.html", context)


@require_GET
def accountability(request: DeskRequest) -> HttpResponse:
    """Who answers for which criteria in the year, and how high they may be rated who miss some."""
    standpoint = standing(request, "see_conduct")
    by, year, here = request.actor, standpoint.period.year, held_during(standpoint.agency, None)
    criteria = queries.criteria_seen_by(by).filter(here, year=year)
    context = {
        "standpoint": standpoint,
        "year": str(year),
        "criteria": Table(columns.CRITERIA, list(criteria[:200])),
        "rules": Table(columns.RULES, list(queries.rules_seen_by(by).filter(here)[:MOST])),
        "may_assign": may(by, "assign_criterion", standpoint.agency),
        "may_set": may(by, "set_accountability_rule", standpoint.agency),
        "trail": trails.of_ratings(),
    }
    return render(request, "desk/conduct/accountability.html", context)


# ── one of each ────────────────────────────────────────────────────────────
DISCIPLINE = Page(
    queries.disciplines_seen_by,
    facts.of_discipline,
    trails.of_disciplines,
    trails.page_of_discipline,
    states.of_discipline,
    deeds.DISCIPLINES,
    "conduct:discipline_evidence",
)
ROTATION = Page(
    queries.rotations_seen_by,
    facts.of_rotation,
    trails.of_rotations,
    trails.page_of_rotation,
    states.of_rotation,
    deeds.ROTATIONS,
    "conduct:rotation_evidence",
)
RATING = Page(
    queries.ratings_seen_by,
    facts.of_rating,
    trails.of_their_own,
    trails.page_of_rating,
    states.of_rating,
    deeds.RATINGS,
    "conduct:rating_evidence",
)
CRITERION = Page(
    queries.criteria_seen_by,
    facts.of_criterion,
    trails.of_accountability,
    trails.page_of_criterion,
    states.of_criterion,
    deeds.CRITERIA,
    "conduct:criterion_evidence",
)
RULE = Page(queries.rules_seen_by, facts.of_rule, trails.of_accountability, trails.page_of_rule)
