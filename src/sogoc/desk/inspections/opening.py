"""What an agency begins: the plan of a year, and an inspection."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.inspections.actions.open_inspection import open_inspection
from sogoc.areas.direction.inspections.actions.plan_inspections import plan_inspections
from sogoc.desk.deeds import Beginning

from .forms import OpenForm, PlanForm
from .trails import of_inspections, page_of_inspection, page_of_plans


def _planned(*, agency: Any, **told: Any) -> Any:
    """A plan stands in the book of the agency that issued it."""
    return plan_inspections(**told)


INSPECTION = Beginning(
    "open_inspection",
    open_inspection,
    OpenForm,
    page_of_inspection,
    of_inspections,
    _("Ghi cuộc kiểm tra"),
    _("Đã ghi cuộc kiểm tra."),
)
PLAN = Beginning(
    "plan_inspections",
    _planned,
    PlanForm,
    page_of_plans,
    of_inspections,
    _("Ghi kế hoạch kiểm tra"),
    _("Đã ghi kế hoạch kiểm tra."),
)
