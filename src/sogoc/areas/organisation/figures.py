"""IV. Cải cách tổ chức bộ máy hành chính nhà nước.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.checks import within
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
posts_assigned = Figure(
    "Tổng số biên chế được giao trong năm", declared(), unit="người", basis=annex_2("IV.2.1")
)
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
posts_streamlined_rate = Figure(
    "Tỷ lệ phần trăm biên chế đã tinh giản so với kế hoạch năm",
    declared(Kind.PERCENT),
    unit="%",
    basis=annex_2("IV.2.5"),
)
state_paid_staff_assigned = Figure(
    "Số người hưởng lương từ ngân sách được giao tại đơn vị sự nghiệp",
    declared(),
    unit="người",
    basis=annex_2("IV.3.1"),
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
state_paid_staff_streamlined_rate = Figure(
    "Tỷ lệ người hưởng lương từ ngân sách đã tinh giản so với kế hoạch năm",
    declared(Kind.PERCENT),
    unit="%",
    basis=annex_2("IV.3.4"),
)
self_funded_staff_approved = Figure(
    "Số người làm việc được duyệt tại đơn vị sự nghiệp tự chủ hoàn toàn",
    declared(),
    unit="người",
    basis=annex_2("IV.4.1"),
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
posts_filled_were_assigned = within(
    "Biên chế có mặt không nhiều hơn biên chế được giao", part=posts_filled, whole=posts_assigned
)
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
