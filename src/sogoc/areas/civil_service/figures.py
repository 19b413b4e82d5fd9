"""V. Cải cách chế độ công vụ.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.language import Figure, Kind, article, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

positions_approved = Figure("Đã được phê duyệt vị trí việc làm", declared(Kind.FLAG), basis=annex_2("V.1.1"))
position_descriptions_completed = Figure(
    "Đã hoàn chỉnh bản mô tả vị trí việc làm, khung năng lực", declared(Kind.FLAG), basis=annex_2("V.1.2")
)
civil_servants_recruited = Figure(
    "Số công chức được tuyển dụng (thi tuyển, xét tuyển)", declared(), unit="người", basis=annex_2("V.2.1")
)
civil_servants_recruited_special = Figure(
    "Số công chức được tuyển dụng theo trường hợp đặc biệt", declared(), unit="người", basis=annex_2("V.2.2")
)
public_employees_recruited = Figure(
    "Số viên chức được tuyển dụng (thi tuyển, xét tuyển)", declared(), unit="người", basis=annex_2("V.2.3")
)
public_employees_recruited_special = Figure(
    "Số viên chức được tuyển dụng theo trường hợp đặc biệt", declared(), unit="người", basis=annex_2("V.2.4")
)
appointments_by_competition = Figure(
    "Thực hiện tuyển chọn, bổ nhiệm lãnh đạo qua thi tuyển",
    declared(Kind.FLAG),
    basis=annex_2("V.3.1"),
    choices=(("1", "đã thực hiện"), ("0", "chưa thực hiện")),
)
agency_leaders_appointed = Figure(
    "Số lãnh đạo cấp sở, ngành được bổ nhiệm mới", declared(), unit="người", basis=annex_2("V.3.2")
)
division_leaders_appointed = Figure(
    "Số lãnh đạo cấp phòng thuộc sở, ngành được bổ nhiệm mới",
    declared(),
    unit="người",
    basis=annex_2("V.3.3"),
)
subordinate_division_leaders_appointed = Figure(
    "Số lãnh đạo cấp phòng thuộc đơn vị trực thuộc sở, ngành được bổ nhiệm mới",
    declared(),
    unit="người",
    basis=annex_2("V.3.4"),
)
training_planned = Figure(
    "Số người được đào tạo, bồi dưỡng theo Kế hoạch", declared(), unit="người", basis=annex_2("V.4.1")
)
training_done = Figure(
    "Số người đã được đào tạo, bồi dưỡng thực tế", declared(), unit="người", basis=annex_2("V.4.2")
)
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
rank_exam_candidates = Figure(
    "Số người được cử thi nâng ngạch, thăng hạng", declared(), unit="người", basis=(article("4047/QĐ-UBND"),)
)
rank_exam_passed = Figure(
    "Số người trúng tuyển kỳ thi nâng ngạch, thăng hạng",
    declared(),
    unit="người",
    basis=(article("4047/QĐ-UBND"),),
)
training_political_advanced = Figure(
    "Số người học cao cấp lý luận chính trị", declared(), unit="người", basis=(article("4047/QĐ-UBND"),)
)
training_political_intermediate = Figure(
    "Số người học trung cấp lý luận chính trị", declared(), unit="người", basis=(article("4047/QĐ-UBND"),)
)
training_classes_held = Figure(
    "Số lớp bồi dưỡng đã tổ chức", declared(), unit="lớp", basis=(article("4047/QĐ-UBND"),)
)
training_sent = Figure(
    "Số người được cử đi đào tạo, bồi dưỡng", declared(), unit="người", basis=(article("4047/QĐ-UBND"),)
)
