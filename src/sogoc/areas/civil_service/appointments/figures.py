"""V. Cải cách chế độ công vụ: tuyển dụng, bổ nhiệm.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.language import Figure, Kind, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

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
