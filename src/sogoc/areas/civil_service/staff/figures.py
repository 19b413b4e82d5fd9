"""V. Cải cách chế độ công vụ: công chức, viên chức.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.language import Figure, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

posts_filled = Figure(
    "Tổng số biên chế có mặt tại thời điểm báo cáo", declared(), unit="người", basis=annex_2("IV.2.2")
)

contract_staff = Figure(
    "Số hợp đồng lao động làm việc tại cơ quan hành chính nhà nước",
    declared(),
    unit="người",
    basis=annex_2("IV.2.3"),
)

posts_streamlined = Figure(
    "Số biên chế đã tinh giản trong kỳ báo cáo", declared(), unit="người", basis=annex_2("IV.2.4")
)

state_paid_staff_present = Figure(
    "Số người hưởng lương từ ngân sách có mặt tại đơn vị sự nghiệp",
    declared(),
    unit="người",
    basis=annex_2("IV.3.2"),
)

state_paid_staff_streamlined = Figure(
    "Số người hưởng lương từ ngân sách đã tinh giản trong kỳ",
    declared(),
    unit="người",
    basis=annex_2("IV.3.3"),
)

self_funded_staff_present = Figure(
    "Số người làm việc có mặt tại đơn vị sự nghiệp tự chủ hoàn toàn",
    declared(),
    unit="người",
    basis=annex_2("IV.4.2"),
)

agency_leaders = Figure("Số lượng lãnh đạo cấp sở, ngành", declared(), unit="người", basis=annex_2("IV.5.1"))

division_leaders = Figure(
    "Số lượng lãnh đạo cấp phòng và tương đương thuộc sở, ngành",
    declared(),
    unit="người",
    basis=annex_2("IV.5.2"),
)

subordinate_division_leaders = Figure(
    "Số lượng lãnh đạo cấp phòng trong đơn vị trực thuộc", declared(), unit="người", basis=annex_2("IV.5.3")
)
