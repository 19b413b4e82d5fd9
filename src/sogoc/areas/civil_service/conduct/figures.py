"""V. Cải cách chế độ công vụ: kỷ luật, đánh giá, chuyển đổi vị trí.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.language import Figure, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

rotation_required = Figure(
    "Số người phải chuyển đổi vị trí công tác", declared(), unit="người", basis=annex_2("V.5.1")
)

rotation_done = Figure(
    "Số người đã chuyển đổi vị trí công tác", declared(), unit="người", basis=annex_2("V.5.2")
)

agency_leaders_disciplined = Figure(
    "Số lãnh đạo cấp sở, ngành bị kỷ luật", declared(), unit="người", basis=annex_2("V.6.1")
)

division_leaders_disciplined = Figure(
    "Số lãnh đạo cấp phòng và tương đương thuộc sở, ngành bị kỷ luật",
    declared(),
    unit="người",
    basis=annex_2("V.6.2"),
)

subordinate_division_leaders_disciplined = Figure(
    "Số lãnh đạo cấp phòng trong đơn vị trực thuộc sở, ngành bị kỷ luật",
    declared(),
    unit="người",
    basis=annex_2("V.6.3"),
)

civil_servants_disciplined = Figure(
    "Số công chức không giữ chức vụ lãnh đạo, quản lý thuộc sở, ngành bị kỷ luật",
    declared(),
    unit="người",
    basis=annex_2("V.6.4"),
)

service_unit_staff_disciplined = Figure(
    "Số người làm việc tại các đơn vị SNCL bị kỷ luật", declared(), unit="người", basis=annex_2("V.6.5")
)

service_unit_staff_disciplined_self_funded = Figure(
    "Số người bị kỷ luật trong đơn vị SNCL tự chủ hoàn toàn", declared(), unit="người", basis=annex_2("V.6.6")
)

service_unit_staff_disciplined_partly_funded = Figure(
    "Số người bị kỷ luật trong đơn vị SNCL tự chủ một phần", declared(), unit="người", basis=annex_2("V.6.7")
)

service_unit_staff_disciplined_state_funded = Figure(
    "Số người bị kỷ luật trong đơn vị SNCL do ngân sách nhà nước bảo đảm",
    declared(),
    unit="người",
    basis=annex_2("V.6.8"),
)
