"""I. Công tác chỉ đạo, điều hành cải cách hành chính: kiểm tra."""

from sogoc.measures.checks import within
from sogoc.measures.language import Figure, Kind, article, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

# ── what is declared until a register counts it ────────────────────────────
inspected_divisions = Figure(
    "Số phòng ban đã kiểm tra CCHC", declared(), unit="cơ quan, đơn vị", basis=annex_2("I.2.1")
)
inspected_subordinates = Figure(
    "Số đơn vị trực thuộc đã kiểm tra CCHC", declared(), unit="cơ quan, đơn vị", basis=annex_2("I.2.2")
)
inspected_units = Figure(
    "Tổng số phòng, đơn vị đã kiểm tra CCHC",
    declared(),
    unit="cơ quan, đơn vị",
    basis=(article("380/SNV-CCHC"),),
)
inspections_held = Figure(
    "Số cuộc kiểm tra CCHC, công vụ đã tiến hành", declared(), unit="cuộc", basis=(article("4047/QĐ-UBND"),)
)
inspections_planned = Figure(
    "Số phòng, đơn vị sẽ kiểm tra CCHC theo kế hoạch",
    declared(),
    unit="cơ quan, đơn vị",
    basis=(article("08/TB-ĐKT"),),
)
inspection_findings = Figure(
    "Số vấn đề phát hiện qua kiểm tra CCHC", declared(), unit="vấn đề", basis=annex_2("I.2.3")
)
inspection_findings_resolved = Figure(
    "Số vấn đề phát hiện qua kiểm tra CCHC đã xử lý xong", declared(), unit="vấn đề", basis=annex_2("I.2.4")
)
recommendations = Figure(
    "Số kiến nghị của đoàn kiểm tra phải thực hiện",
    declared(),
    unit="kiến nghị",
    basis=(article("08/TB-ĐKT"),),
)
findings_notice = Figure(
    "Thông báo kết luận của đoàn kiểm tra CCHC", declared(Kind.DOCUMENT), basis=(article("08/TB-ĐKT"),)
)
remedy_order = Figure(
    "Văn bản chỉ đạo khắc phục tồn tại, hạn chế sau kiểm tra",
    declared(Kind.DOCUMENT),
    basis=(article("08/TB-ĐKT"),),
)
accountability_rules = Figure(
    "Quy định đánh giá năng lực thực hiện chỉ số CCHC", declared(Kind.DOCUMENT), basis=(article("08/TB-ĐKT"),)
)

# ── the checks ─────────────────────────────────────────────────────────────
findings_resolved_are_found = within(
    "Vấn đề đã xử lý không nhiều hơn vấn đề phát hiện",
    part=inspection_findings_resolved,
    whole=inspection_findings,
)
