"""IV. Cải cách tổ chức bộ máy hành chính nhà nước: biên chế.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.language import Figure, Kind, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

posts_assigned = Figure(
    "Tổng số biên chế được giao trong năm", declared(), unit="người", basis=annex_2("IV.2.1")
)

state_paid_staff_assigned = Figure(
    "Số người hưởng lương từ ngân sách được giao tại đơn vị sự nghiệp",
    declared(),
    unit="người",
    basis=annex_2("IV.3.1"),
)

self_funded_staff_approved = Figure(
    "Số người làm việc được duyệt tại đơn vị sự nghiệp tự chủ hoàn toàn",
    declared(),
    unit="người",
    basis=annex_2("IV.4.1"),
)

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
