"""What takes two areas to say: shares over registers of both, and checks between their figures."""

from sogoc.areas.civil_service.staff.figures import posts_filled
from sogoc.areas.organisation.posts.figures import posts_assigned
from sogoc.measures.checks import within
from sogoc.measures.language import Figure, Kind, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

posts_streamlined_rate = Figure(
    "Tỷ lệ phần trăm biên chế đã tinh giản so với kế hoạch năm",
    declared(Kind.PERCENT),
    unit="%",
    basis=annex_2("IV.2.5"),
)

state_paid_staff_streamlined_rate = Figure(
    "Tỷ lệ người hưởng lương từ ngân sách đã tinh giản so với kế hoạch năm",
    declared(Kind.PERCENT),
    unit="%",
    basis=annex_2("IV.3.4"),
)

posts_filled_were_assigned = within(
    "Biên chế có mặt không nhiều hơn biên chế được giao", part=posts_filled, whole=posts_assigned
)
