"""V. Cải cách chế độ công vụ: công chức, viên chức; và các dòng của mục IV đếm từ danh sách này."""

from sogoc.areas.civil_service.staff.register import (
    Leaving,
    PaidFrom,
    Seat,
    StaffKind,
    Tier,
    leaderships,
    stays,
)
from sogoc.measures.language import Figure, article, at_end, count, during, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

# ── the words ──────────────────────────────────────────────────────────────
present = stays.where(at_end(stays.valid_from, stays.ended_on), "có mặt khi hết kỳ")
streamlined = stays.where(
    during(stays.ended_on) & (stays.leaving == Leaving.STREAMLINED.value), "tinh giản trong kỳ"
)
civil_servants = stays.kind == StaffKind.CIVIL_SERVANT.value
in_a_service_unit = stays.seat == Seat.SERVICE_UNIT.value
paid_by_the_state = (
    in_a_service_unit
    & (stays.kind == StaffKind.PUBLIC_EMPLOYEE.value)
    & (stays.paid_from == PaidFrom.STATE.value)
)
SERVED = "viên chức hưởng lương từ ngân sách ở đơn vị sự nghiệp"

civil_servants_present = present.where(civil_servants, "là công chức")
under_contract = present.where(
    ~in_a_service_unit & (stays.kind == StaffKind.CONTRACT.value), "hợp đồng lao động ở cơ quan hành chính"
)
state_paid = present.where(paid_by_the_state, SERVED)
self_funded = present.where(
    in_a_service_unit & (stays.paid_from == PaidFrom.OWN.value), "ở đơn vị sự nghiệp tự chủ hoàn toàn"
)
civil_servants_streamlined = streamlined.where(civil_servants, "là công chức")
state_paid_streamlined = streamlined.where(paid_by_the_state, SERVED)

leading = leaderships.where(
    at_end(leaderships.valid_from, leaderships.ended_on), "giữ chức vụ lãnh đạo khi hết kỳ"
)
over_the_agency = leading.where(leaderships.tier == Tier.AGENCY.value, "cấp sở, ngành")
over_a_division = leading.where(leaderships.tier == Tier.DIVISION.value, "cấp phòng và tương đương")
over_a_division_below = leading.where(
    leaderships.tier == Tier.SUBORDINATE_DIVISION.value, "cấp phòng trong đơn vị trực thuộc"
)

# ── the figures ────────────────────────────────────────────────────────────
posts_filled = Figure(
    "Tổng số biên chế có mặt tại thời điểm báo cáo",
    count(civil_servants_present),
    unit="người",
    basis=annex_2("IV.2.2"),
)

contract_staff = Figure(
    "Số hợp đồng lao động làm việc tại cơ quan hành chính nhà nước",
    count(under_contract),
    unit="người",
    basis=(
        *annex_2("IV.2.3"),
        article("68/2000/NĐ-CP", until="2023-02-21"),
        article("111/2022/NĐ-CP", since="2023-02-22"),
    ),
)

posts_streamlined = Figure(
    "Số biên chế đã tinh giản trong kỳ báo cáo",
    count(civil_servants_streamlined),
    unit="người",
    basis=annex_2("IV.2.4"),
)

state_paid_staff_present = Figure(
    "Số người hưởng lương từ ngân sách có mặt tại đơn vị sự nghiệp",
    count(state_paid),
    unit="người",
    basis=annex_2("IV.3.2"),
)

state_paid_staff_streamlined = Figure(
    "Số người hưởng lương từ ngân sách đã tinh giản trong kỳ",
    count(state_paid_streamlined),
    unit="người",
    basis=annex_2("IV.3.3"),
)

self_funded_staff_present = Figure(
    "Số người làm việc có mặt tại đơn vị sự nghiệp tự chủ hoàn toàn",
    count(self_funded),
    unit="người",
    basis=annex_2("IV.4.2"),
)

agency_leaders = Figure(
    "Số lượng lãnh đạo cấp sở, ngành", count(over_the_agency), unit="người", basis=annex_2("IV.5.1")
)

division_leaders = Figure(
    "Số lượng lãnh đạo cấp phòng và tương đương thuộc sở, ngành",
    count(over_a_division),
    unit="người",
    basis=annex_2("IV.5.2"),
    note="Người đứng đầu, cấp phó của đơn vị trực thuộc tính là tương đương cấp phòng.",
)

subordinate_division_leaders = Figure(
    "Số lượng lãnh đạo cấp phòng trong đơn vị trực thuộc",
    count(over_a_division_below),
    unit="người",
    basis=annex_2("IV.5.3"),
)
