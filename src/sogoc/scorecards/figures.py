"""What takes two areas to say: shares over registers of both, and checks between their figures."""

from sogoc.areas.civil_service.staff.figures import SERVED, civil_servants, paid_by_the_state, posts_filled
from sogoc.areas.civil_service.staff.register import Leaving, stays
from sogoc.areas.organisation.posts.figures import posts_assigned
from sogoc.areas.organisation.structure.figures import posts_planned, state_paid_planned
from sogoc.areas.organisation.structure.register import reduction_plans
from sogoc.measures.checks import within
from sogoc.measures.language import Figure, count, lines_of, ratio, this_year, total

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

# ── the words ──────────────────────────────────────────────────────────────
streamlined = stays.where(
    this_year(stays.ended_on) & (stays.leaving == Leaving.STREAMLINED.value), "tinh giản từ đầu năm"
)

# ── the figures ────────────────────────────────────────────────────────────
posts_streamlined_rate = Figure(
    "Tỷ lệ phần trăm biên chế đã tinh giản so với kế hoạch năm",
    ratio(
        count(streamlined.where(civil_servants, "là công chức")),
        to=total(reduction_plans.number, of=posts_planned),
    ),
    unit="%",
    basis=annex_2("IV.2.5"),
)

state_paid_staff_streamlined_rate = Figure(
    "Tỷ lệ người hưởng lương từ ngân sách đã tinh giản so với kế hoạch năm",
    ratio(
        count(streamlined.where(paid_by_the_state, SERVED)),
        to=total(reduction_plans.number, of=state_paid_planned),
    ),
    unit="%",
    basis=annex_2("IV.3.4"),
)

# ── the checks ─────────────────────────────────────────────────────────────
posts_filled_were_assigned = within(
    "Biên chế có mặt không nhiều hơn biên chế được giao", part=posts_filled, whole=posts_assigned
)
