"""IV. Cải cách tổ chức bộ máy hành chính nhà nước: phân cấp, thanh tra chuyên ngành."""

from sogoc.areas.organisation.decentralisation.register import (
    InspectionKind,
    Level,
    field_findings,
    field_inspections,
    inspected_bodies,
)
from sogoc.measures.checks import within
from sogoc.measures.language import Figure, by_end, count, during, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")
ONCE_EACH = "Một cơ quan được kiểm tra ở hai cuộc là hai lần kiểm tra; trong một cuộc chỉ đếm một lần."

# ── the words ──────────────────────────────────────────────────────────────
came = inspected_bodies.where(during(inspected_bodies.inspected_on), "được kiểm tra, thanh tra trong kỳ")
decentralised = came.where(inspected_bodies.kind == InspectionKind.DECENTRALISED.value, "về phân cấp quản lý")
specialised = came.where(inspected_bodies.kind == InspectionKind.SPECIALISED.value, "thanh tra chuyên ngành")
held = field_inspections.where(
    field_inspections.kind == InspectionKind.SPECIALISED.value, "thanh tra chuyên ngành"
).where(during(field_inspections.held_on), "tiến hành từ một ngày trong kỳ")

found = field_findings.where(during(field_findings.found_on), "phát hiện trong kỳ")
found_decentralised = found.where(
    field_findings.kind == InspectionKind.DECENTRALISED.value, "qua kiểm tra phân cấp"
)
found_specialised = found.where(
    field_findings.kind == InspectionKind.SPECIALISED.value, "qua thanh tra chuyên ngành"
)
resolved = by_end(field_findings.resolved_on)

# ── the figures ────────────────────────────────────────────────────────────
decentralisation_districts_inspected = Figure(
    "Số cơ quan cấp huyện đã kiểm tra về phân cấp quản lý",
    count(decentralised.where(inspected_bodies.level == Level.DISTRICT.value, "cấp huyện")),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.6.1"),
    note=ONCE_EACH,
)

decentralisation_communes_inspected = Figure(
    "Số đơn vị hành chính cấp xã đã kiểm tra về phân cấp quản lý",
    count(decentralised.where(inspected_bodies.level == Level.COMMUNE.value, "cấp xã")),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.6.2"),
    note=ONCE_EACH,
)

decentralisation_findings = Figure(
    "Số vấn đề phát hiện qua kiểm tra về phân cấp quản lý",
    count(found_decentralised),
    unit="vấn đề",
    basis=annex_2("IV.6.3"),
)

decentralisation_findings_resolved = Figure(
    "Số vấn đề về phân cấp quản lý đã xử lý xong",
    count(found_decentralised.where(resolved, "đã xử lý xong khi hết kỳ")),
    unit="vấn đề",
    basis=annex_2("IV.6.4"),
)

specialised_inspection = Figure(
    "Số cuộc thanh tra chuyên ngành", count(held), unit="cuộc", basis=annex_2("IV.7")
)

specialised_departments_inspected = Figure(
    "Số sở ngành và các đơn vị trực thuộc sở ngành đã thanh tra",
    count(specialised.where(inspected_bodies.level == Level.DEPARTMENT.value, "sở ngành, đơn vị trực thuộc")),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.7.1"),
    note=ONCE_EACH,
)

specialised_districts_inspected = Figure(
    "Số đơn vị hành chính cấp huyện và các đơn vị thuộc, trực thuộc UBND cấp huyện đã thanh tra",
    count(specialised.where(inspected_bodies.level == Level.DISTRICT.value, "cấp huyện")),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.7.2"),
    note=ONCE_EACH,
)

specialised_communes_inspected = Figure(
    "Số đơn vị hành chính cấp xã đã thanh tra",
    count(specialised.where(inspected_bodies.level == Level.COMMUNE.value, "cấp xã")),
    unit="cơ quan, đơn vị",
    basis=annex_2("IV.7.3"),
    note=ONCE_EACH,
)

specialised_findings = Figure(
    "Số vấn đề phát hiện qua thanh tra chuyên ngành",
    count(found_specialised),
    unit="vấn đề",
    basis=annex_2("IV.7.4"),
)

specialised_findings_resolved = Figure(
    "Số vấn đề phát hiện qua thanh tra chuyên ngành đã xử lý xong",
    count(found_specialised.where(resolved, "đã xử lý xong khi hết kỳ")),
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
