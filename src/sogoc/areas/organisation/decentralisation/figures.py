"""IV. Cải cách tổ chức bộ máy hành chính nhà nước: phân cấp, thanh tra chuyên ngành.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.checks import within
from sogoc.measures.language import Figure, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

decentralisation_districts_inspected = Figure(
    "Số cơ quan cấp huyện đã kiểm tra về phân cấp quản lý",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.6.1"),
)

decentralisation_communes_inspected = Figure(
    "Số đơn vị hành chính cấp xã đã kiểm tra về phân cấp quản lý",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.6.2"),
)

decentralisation_findings = Figure(
    "Số vấn đề phát hiện qua kiểm tra về phân cấp quản lý", declared(), unit="vấn đề", basis=annex_2("IV.6.3")
)

decentralisation_findings_resolved = Figure(
    "Số vấn đề về phân cấp quản lý đã xử lý xong", declared(), unit="vấn đề", basis=annex_2("IV.6.4")
)

specialised_inspection = Figure(
    "Số cuộc thanh tra chuyên ngành", declared(), unit="cuộc", basis=annex_2("IV.7")
)

specialised_departments_inspected = Figure(
    "Số sở ngành và các đơn vị trực thuộc sở ngành đã thanh tra",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.7.1"),
)

specialised_districts_inspected = Figure(
    "Số đơn vị hành chính cấp huyện và các đơn vị thuộc, trực thuộc UBND cấp huyện đã thanh tra",
    declared(),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.7.2"),
)

specialised_communes_inspected = Figure(
    "Số đơn vị hành chính cấp xã đã thanh tra", declared(), unit="cơ quan, đơn vị", basis=annex_2("IV.7.3")
)

specialised_findings = Figure(
    "Số vấn đề phát hiện qua thanh tra chuyên ngành", declared(), unit="vấn đề", basis=annex_2("IV.7.4")
)

specialised_findings_resolved = Figure(
    "Số vấn đề phát hiện qua thanh tra chuyên ngành đã xử lý xong",
    declared(),
    unit="vấn đề",
    basis=annex_2("IV.7.5"),
)

# ── the checks ─────────────────────────────────────────────────────────────
findings_on_decentralisation_resolved = within(
    "Vấn đề về phân cấp đã xử lý không nhiều hơn vấn đề phát hiện",
    part=decentralisation_findings_resolved,
    whole=decentralisation_findings,
)

findings_of_specialised_inspection_resolved = within(
    "Vấn đề về kiểm tra chuyên ngành đã xử lý không nhiều hơn vấn đề phát hiện",
    part=specialised_findings_resolved,
    whole=specialised_findings,
)
