"""IV. Cải cách tổ chức bộ máy hành chính nhà nước: cơ cấu tổ chức.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.language import Figure, Kind, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

divisions_of_office = Figure(
    "Số phòng chuyên môn thuộc khối văn phòng sở", declared(), unit="cơ quan, đơn vị", basis=annex_2("IV.1.1")
)

administrative_subordinates = Figure(
    "Số tổ chức hành chính trực thuộc sở ngành (nếu có)",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.1.2"),
)

divisions_of_administrative_subordinates = Figure(
    "Số phòng ban chuyên môn trong tổ chức hành chính trực thuộc (nếu có)",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.1.3"),
)

service_units = Figure(
    "Số đơn vị sự nghiệp trực thuộc sở ngành (nếu có)",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.1.4"),
)

divisions_of_service_units = Figure(
    "Số phòng ban chuyên môn trong đơn vị sự nghiệp trực thuộc (nếu có)",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.1.5"),
)

divisions_cut = Figure(
    "Số lượng phòng ban, tổ chức hành chính thuộc sở cắt giảm trong năm (nếu có)",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.1.6"),
)

divisions_cut_rate = Figure(
    "Tỷ lệ phòng ban, tổ chức hành chính thuộc sở cắt giảm so với kế hoạch năm (nếu có)",
    declared(Kind.PERCENT),
    unit="%",
    basis=annex_2("IV.1.7"),
)

service_units_cut = Figure(
    "Số lượng đơn vị sự nghiệp cắt giảm trong năm (nếu có)",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.1.8"),
)

service_unit_divisions_cut = Figure(
    "Số phòng ban trong đơn vị sự nghiệp thuộc sở được cắt giảm trong năm (nếu có)",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.1.9"),
)

service_unit_divisions_cut_rate = Figure(
    "Tỷ lệ phòng ban trong đơn vị sự nghiệp thuộc sở được cắt giảm so với kế hoạch năm (nếu có)",
    declared(Kind.PERCENT),
    unit="%",
    basis=annex_2("IV.1.10"),
)
