"""I. Công tác chỉ đạo, điều hành cải cách hành chính."""

from fractions import Fraction

from sogoc.areas.direction.register import steering_documents
from sogoc.measures.checks import adds_up, within, year_on_year
from sogoc.measures.language import Figure, Kind, article, count, declared, during, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

# ── the words ──────────────────────────────────────────────────────────────
issued = steering_documents.where(steering_documents.flow == "out", "văn bản chỉ đạo CCHC của cơ quan").where(
    during(steering_documents.issued_on), "ban hành trong kỳ"
)

# ── the figures ────────────────────────────────────────────────────────────
steering_documents_issued = Figure(
    "Số văn bản chỉ đạo CCHC đã ban hành",
    count(issued),
    unit="văn bản",
    basis=annex_2("I.1.3"),
    note="Đếm theo ngày ban hành; văn bản đến của cấp trên không tính.",
)

# ── what is declared until a register counts it ────────────────────────────
plan = Figure("Kế hoạch CCHC của năm", declared(Kind.DOCUMENT), basis=annex_2("I.1"))
plan_tasks = Figure(
    "Số nhiệm vụ đề ra trong kế hoạch CCHC", declared(), unit="nhiệm vụ", basis=annex_2("I.1.1")
)
plan_tasks_done = Figure(
    "Số nhiệm vụ trong kế hoạch CCHC đã hoàn thành", declared(), unit="nhiệm vụ", basis=annex_2("I.1.2")
)
inspection_plan = Figure("Kế hoạch kiểm tra CCHC", declared(Kind.DOCUMENT), basis=annex_2("I.2"))
inspected_divisions = Figure(
    "Số phòng ban đã kiểm tra CCHC", declared(), unit="cơ quan, đơn vị", basis=annex_2("I.2.1")
)
inspected_subordinates = Figure(
    "Số đơn vị trực thuộc đã kiểm tra CCHC", declared(), unit="cơ quan, đơn vị", basis=annex_2("I.2.2")
)
inspection_findings = Figure(
    "Số vấn đề phát hiện qua kiểm tra CCHC", declared(), unit="vấn đề", basis=annex_2("I.2.3")
)
inspection_findings_resolved = Figure(
    "Số vấn đề phát hiện qua kiểm tra CCHC đã xử lý xong", declared(), unit="vấn đề", basis=annex_2("I.2.4")
)
outreach_plan = Figure("Kế hoạch tuyên truyền CCHC", declared(Kind.DOCUMENT), basis=annex_2("I.3"))
outreach_tasks_done_rate = Figure(
    "Tỷ lệ thực hiện nhiệm vụ tuyên truyền theo kế hoạch",
    declared(Kind.PERCENT),
    unit="%",
    basis=annex_2("I.3.1"),
)
outreach_items_on_province_portal = Figure(
    "Số tin, bài, phóng sự được duyệt đăng tại Chuyên trang CCHC tỉnh",
    declared(),
    unit="tin, bài",
    basis=annex_2("I.3.2"),
)
outreach_items_on_own_portal = Figure(
    "Số tin, bài, phóng sự đã đăng tại Chuyên mục CCHC của đơn vị",
    declared(),
    unit="tin, bài",
    basis=annex_2("I.3.3"),
)
outreach_items_in_media = Figure(
    "Số tin, bài tuyên truyền CCHC trên phương tiện truyền thông",
    declared(),
    unit="tin, bài",
    basis=annex_2("I.3.4"),
)
outreach_in_meetings = Figure(
    "Tuyên truyền CCHC thường xuyên qua các cuộc họp, hội nghị, hội thi",
    declared(Kind.FLAG),
    basis=annex_2("I.3.5"),
)
assigned_tasks = Figure(
    "Tổng số nhiệm vụ UBND tỉnh giao", declared(), unit="nhiệm vụ", basis=annex_2("I.4.1")
)
assigned_tasks_done_on_time = Figure(
    "Số nhiệm vụ UBND tỉnh giao đã hoàn thành đúng hạn", declared(), unit="nhiệm vụ", basis=annex_2("I.4.2")
)
assigned_tasks_done_late = Figure(
    "Số nhiệm vụ UBND tỉnh giao đã hoàn thành nhưng quá hạn",
    declared(),
    unit="nhiệm vụ",
    basis=annex_2("I.4.3"),
)
surveys_held = Figure(
    "Số cuộc khảo sát sự hài lòng của người dân, tổ chức", declared(), unit="cuộc", basis=annex_2("I.5")
)
survey_responses = Figure("Số lượng phiếu khảo sát", declared(), unit="phiếu", basis=annex_2("I.5.1"))
survey_mode = Figure(
    "Hình thức khảo sát sự hài lòng",
    declared(Kind.CHOICE),
    basis=annex_2("I.5.2"),
    choices=(("0", "trực tuyến"), ("1", "phát phiếu"), ("2", "kết hợp")),
)
satisfaction_rate = Figure(
    "Tỷ lệ hài lòng trong kỳ báo cáo", declared(Kind.PERCENT), unit="%", basis=annex_2("I.5.3")
)
discipline_compliance = Figure(
    "Việc chấp hành kỷ luật, kỷ cương hành chính",
    declared(Kind.FLAG),
    basis=annex_2("I.6"),
    choices=(("1", "tốt"), ("0", "có vi phạm")),
)
other_tasks = Figure(
    "Nhiệm vụ khác",
    declared(),
    unit="nhiệm vụ",
    basis=annex_2("I.7"),
    note="Khai báo: không sổ nào đếm những nhiệm vụ ngoài các mục khác của biểu.",
)
initiatives = Figure(
    "Số mô hình, sáng kiến, giải pháp mới về CCHC trong kỳ",
    declared(),
    unit="sáng kiến",
    basis=(article("4047/QĐ-UBND"),),
)
assigned_tasks_done = Figure(
    "Số nhiệm vụ UBND tỉnh giao đã hoàn thành", declared(), unit="nhiệm vụ", basis=(article("4047/QĐ-UBND"),)
)
inspections_held = Figure(
    "Số cuộc kiểm tra CCHC, công vụ đã tiến hành", declared(), unit="cuộc", basis=(article("4047/QĐ-UBND"),)
)
outreach_items_in_print = Figure(
    "Số bài viết tuyên truyền CCHC trên ấn phẩm", declared(), unit="bài", basis=(article("4047/QĐ-UBND"),)
)
law_enforcement_plan_tasks = Figure(
    "Số nội dung trong kế hoạch theo dõi tình hình thi hành pháp luật",
    declared(),
    unit="nội dung",
    basis=(article("4047/QĐ-UBND"),),
)
law_enforcement_plan_tasks_done = Figure(
    "Số nội dung đã hoàn thành trong kế hoạch theo dõi tình hình thi hành pháp luật",
    declared(),
    unit="nội dung",
    basis=(article("4047/QĐ-UBND"),),
)
sanction_plan_tasks = Figure(
    "Số nội dung trong kế hoạch quản lý thi hành pháp luật về xử lý vi phạm hành chính",
    declared(),
    unit="nội dung",
    basis=(article("4047/QĐ-UBND"),),
)
sanction_plan_tasks_done = Figure(
    "Số nội dung đã hoàn thành trong kế hoạch quản lý thi hành pháp luật về xử lý vi phạm hành chính",
    declared(),
    unit="nội dung",
    basis=(article("4047/QĐ-UBND"),),
)
findings_notice = Figure(
    "Thông báo kết luận của đoàn kiểm tra CCHC", declared(Kind.DOCUMENT), basis=(article("08/TB-ĐKT"),)
)
remedy_order = Figure(
    "Văn bản chỉ đạo khắc phục tồn tại, hạn chế sau kiểm tra",
    declared(Kind.DOCUMENT),
    basis=(article("08/TB-ĐKT"),),
)
recommendations = Figure(
    "Số kiến nghị của đoàn kiểm tra phải thực hiện",
    declared(),
    unit="kiến nghị",
    basis=(article("08/TB-ĐKT"),),
)
inspections_planned = Figure(
    "Số phòng, đơn vị sẽ kiểm tra CCHC theo kế hoạch",
    declared(),
    unit="cơ quan, đơn vị",
    basis=(article("08/TB-ĐKT"),),
)
accountability_rules = Figure(
    "Quy định đánh giá năng lực thực hiện chỉ số CCHC", declared(Kind.DOCUMENT), basis=(article("08/TB-ĐKT"),)
)
index_solution_groups_par = Figure(
    "Số nhóm giải pháp nâng cao chỉ số CCHC (PAR INDEX)",
    declared(),
    unit="nhóm giải pháp",
    basis=(article("08/TB-ĐKT"),),
)
index_solution_groups_sipas = Figure(
    "Số nhóm giải pháp nâng cao chỉ số hài lòng (SIPAS)",
    declared(),
    unit="nhóm giải pháp",
    basis=(article("08/TB-ĐKT"),),
)
index_solution_groups_papi = Figure(
    "Số nhóm giải pháp nâng cao chỉ số hiệu quả quản trị và hành chính công (PAPI)",
    declared(),
    unit="nhóm giải pháp",
    basis=(article("08/TB-ĐKT"),),
)
satisfaction_rate_min = Figure(
    "Tỷ lệ hài lòng thấp nhất trong kỳ báo cáo",
    declared(Kind.PERCENT),
    unit="%",
    basis=(article("131/NQ-CP"),),
)
satisfaction_rate_max = Figure(
    "Tỷ lệ hài lòng cao nhất trong kỳ báo cáo",
    declared(Kind.PERCENT),
    unit="%",
    basis=(article("131/NQ-CP"),),
)
inspected_units = Figure(
    "Tổng số phòng, đơn vị đã kiểm tra CCHC",
    declared(),
    unit="cơ quan, đơn vị",
    basis=(article("380/SNV-CCHC"),),
)
outreach_tv_programmes = Figure(
    "Số chuyên mục tuyên truyền trên đài truyền hình",
    declared(),
    unit="chuyên mục",
    basis=(article("380/SNV-CCHC"),),
)
meeting_date = Figure(
    "Ngày họp, tọa đàm về chỉ số CCHC", declared(Kind.DATE), basis=(article("1891/KH-SKHCN"),)
)
conclusions = Figure(
    "Số kết luận tại cuộc họp, tọa đàm về CCHC",
    declared(),
    unit="kết luận",
    basis=(article("1891/KH-SKHCN"),),
)
scoring_guide = Figure(
    "Văn bản hướng dẫn chấm điểm các tiêu chí CCHC",
    declared(Kind.DOCUMENT),
    basis=(article("1891/KH-SKHCN"),),
)
initiatives_per_unit = Figure(
    "Chỉ tiêu số sáng kiến của mỗi phòng, đơn vị trong năm",
    declared(),
    unit="sáng kiến",
    basis=(article("1891/KH-SKHCN"),),
)
competitiveness_tasks = Figure(
    "Kế hoạch thực hiện nhiệm vụ về chỉ số năng lực cạnh tranh cấp tỉnh",
    declared(Kind.DOCUMENT),
    basis=(article("1891/KH-SKHCN"),),
)

# ── the checks ─────────────────────────────────────────────────────────────
plan_tasks_done_are_planned = within(
    "Nhiệm vụ hoàn thành không nhiều hơn nhiệm vụ đề ra", part=plan_tasks_done, whole=plan_tasks
)
findings_resolved_are_found = within(
    "Vấn đề đã xử lý không nhiều hơn vấn đề phát hiện",
    part=inspection_findings_resolved,
    whole=inspection_findings,
)
assigned_tasks_done_add_up = adds_up(
    "Nhiệm vụ được giao đã hoàn thành là đúng hạn cộng với quá hạn",
    parts=(assigned_tasks_done_on_time, assigned_tasks_done_late),
    whole=assigned_tasks_done,
)
tasks_done_on_time_were_assigned = within(
    "Nhiệm vụ hoàn thành đúng hạn không nhiều hơn nhiệm vụ được giao",
    part=assigned_tasks_done_on_time,
    whole=assigned_tasks,
)
steering_as_last_year = year_on_year(
    "Số văn bản chỉ đạo không hơn kém năm trước quá hai lần", steering_documents_issued, most=Fraction(2)
)
