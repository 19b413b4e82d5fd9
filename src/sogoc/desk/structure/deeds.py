"""How plans begin, and by what units and plans can be checked. Units are reorganised on the pages of agencies."""

from django.utils.translation import gettext_lazy as _

from sogoc.areas.organisation.structure.actions.set_reduction_plan import set_reduction_plan
from sogoc.areas.organisation.structure.queries import plans_seen_by, units_seen_by
from sogoc.desk.deeds import Beginning, Kind
from sogoc.desk.proving import proofs_of

from .forms import PlanForm
from .trails import of_a_plan, of_a_unit, of_plans, page_of, page_of_plan

PLAN = Beginning(
    "set_reduction_plan",
    set_reduction_plan,
    PlanForm,
    page_of_plan,
    of_plans,
    _("Ghi kế hoạch cắt giảm, tinh giản"),
    _("Đã ghi kế hoạch."),
    lead=_("Ghi lại một kế hoạch đã có là điều chỉnh kế hoạch ấy, theo văn bản mới."),
)
UNIT_PROOFS = proofs_of(Kind("unit", units_seen_by, page_of, of_a_unit))
PLAN_PROOFS = proofs_of(Kind("plan", plans_seen_by, page_of_plan, of_a_plan))
