"""I. Công tác chỉ đạo, điều hành cải cách hành chính: kế hoạch, nhiệm vụ."""

from sogoc.measures.checks import adds_up, within
from sogoc.measures.language import Figure, Kind, article, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

# ── what is declared until a register counts it ────────────────────────────
plan = Figure("Kế hoạch CCHC của năm", declared(Kind.DOCUMENT), basis=annex_2("I.1"))
plan_tasks = Figure(
    "Số nhiệm vụ đề ra trong kế hoạch CCHC", declared(), unit="nhiệm vụ", basis=annex_2("I.1.1")
)
plan_tasks_done = Figure(
    "Số nhiệm vụ trong kế hoạch CCHC đã hoàn thành", declared(), unit="nhiệm vụ", basis=annex_2("I.1.2")
)
assigned_tasks = Figure(
    "Tổng số nhiệm vụ UBND tỉnh giao", declared(), unit="nhiệm vụ", basis=annex_2("I.4.1")
)
assigned_tasks_done = Figure(
    "Số nhiệm vụ UBND tỉnh giao đã hoàn thành", declared(), unit="nhiệm vụ", basis=(article("4047/QĐ-UBND"),)
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
inspection_plan = Figure("Kế hoạch kiểm tra CCHC", declared(Kind.DOCUMENT), basis=annex_2("I.2"))
outreach_plan = Figure("Kế hoạch tuyên truyền CCHC", declared(Kind.DOCUMENT), basis=annex_2("I.3"))
outreach_tasks_done_rate = Figure(
    "Tỷ lệ thực hiện nhiệm vụ tuyên truyền theo kế hoạch",
    declared(Kind.PERCENT),
    unit="%",
    basis=annex_2("I.3.1"),
)
competitiveness_tasks = Figure(
    "Kế hoạch thực hiện nhiệm vụ về chỉ số năng lực cạnh tranh cấp tỉnh",
    declared(Kind.DOCUMENT),
    basis=(article("1891/KH-SKHCN"),),
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

# ── the checks ─────────────────────────────────────────────────────────────
plan_tasks_done_are_planned = within(
    "Nhiệm vụ hoàn thành không nhiều hơn nhiệm vụ đề ra", part=plan_tasks_done, whole=plan_tasks
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
