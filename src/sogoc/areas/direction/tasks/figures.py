"""I. Công tác chỉ đạo, điều hành cải cách hành chính: kế hoạch, nhiệm vụ."""

from sogoc.areas.direction.tasks.register import Index, PlanKind, SourceKind, plans, tasks
from sogoc.measures.checks import adds_up, within
from sogoc.measures.language import (
    Figure,
    Kind,
    Selection,
    article,
    at_end,
    by_end,
    cites,
    count,
    declared,
    during,
    lines_of,
    lived,
    of_year,
    share,
)

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")
provincial_plan = (article("4047/QĐ-UBND"),)
index_letter = (article("1238/UBND-NC"),)
plan_of_2022 = (article("1891/KH-SKHCN"),)

# ── the words ──────────────────────────────────────────────────────────────
of_the_year = plans.where(of_year(plans.year), "của năm")
planned = tasks.where(of_year(tasks.year), "của năm").where(
    at_end(tasks.assigned_on, tasks.withdrawn_on), "đã giao và chưa rút khi hết kỳ"
)
in_hand = tasks.where(tasks.source == SourceKind.ORDER.value, "do Ủy ban nhân dân tỉnh giao").where(
    lived(tasks.assigned_on, tasks.closed_on), "đang thực hiện trong kỳ"
)
in_hand_done = in_hand.where(during(tasks.done_on), "hoàn thành trong kỳ")
in_hand_on_time = in_hand_done.where(tasks.on_time, "đúng hạn")
in_hand_late = in_hand_done.where(~tasks.on_time, "quá hạn")


def plans_about(kind: PlanKind, phrase: str) -> Selection:
    return of_the_year.where(plans.kind == kind.value, phrase)


def tasks_of(kind: PlanKind, phrase: str) -> Selection:
    return planned.where(tasks.plan_kind == kind.value, phrase)


def done(some: Selection) -> Selection:
    return some.where(by_end(tasks.done_on), "đã hoàn thành khi hết kỳ")


of_reform = tasks_of(PlanKind.REFORM, "trong kế hoạch CCHC")
of_law_enforcement = tasks_of(
    PlanKind.LAW_ENFORCEMENT, "trong kế hoạch theo dõi tình hình thi hành pháp luật"
)
of_sanctions = tasks_of(PlanKind.SANCTIONS, "trong kế hoạch quản lý thi hành pháp luật về xử lý vi phạm")
of_outreach = tasks_of(PlanKind.OUTREACH, "trong kế hoạch tuyên truyền CCHC")
of_indices = tasks_of(PlanKind.INDEX, "trong kế hoạch nâng cao các chỉ số")


# ── the figures: plans ─────────────────────────────────────────────────────
plan = Figure(
    "Kế hoạch CCHC của năm",
    cites(plans_about(PlanKind.REFORM, "về CCHC"), number=plans.number, on=plans.issued_on),
    basis=annex_2("I.1"),
)
inspection_plan = Figure(
    "Kế hoạch kiểm tra CCHC",
    cites(plans_about(PlanKind.INSPECTION, "về kiểm tra CCHC"), number=plans.number, on=plans.issued_on),
    basis=annex_2("I.2"),
)
outreach_plan = Figure(
    "Kế hoạch tuyên truyền CCHC",
    cites(plans_about(PlanKind.OUTREACH, "về tuyên truyền CCHC"), number=plans.number, on=plans.issued_on),
    basis=annex_2("I.3"),
)
competitiveness_tasks = Figure(
    "Kế hoạch thực hiện nhiệm vụ về chỉ số năng lực cạnh tranh cấp tỉnh",
    cites(
        plans_about(PlanKind.COMPETITIVENESS, "về năng lực cạnh tranh"),
        number=plans.number,
        on=plans.issued_on,
    ),
    basis=plan_of_2022,
)
scoring_guide = Figure(
    "Văn bản hướng dẫn chấm điểm các tiêu chí CCHC",
    cites(plans_about(PlanKind.SCORING, "về chấm điểm"), number=plans.number, on=plans.issued_on),
    basis=plan_of_2022,
)

# ── the figures: tasks of plans ────────────────────────────────────────────
plan_tasks = Figure(
    "Số nhiệm vụ đề ra trong kế hoạch CCHC", count(of_reform), unit="nhiệm vụ", basis=annex_2("I.1.1")
)
plan_tasks_done = Figure(
    "Số nhiệm vụ trong kế hoạch CCHC đã hoàn thành",
    count(done(of_reform)),
    unit="nhiệm vụ",
    basis=annex_2("I.1.2"),
    note="Hoàn thành khi sản phẩm đã gắn và người khác đã xác nhận; tính theo ngày báo cáo hoàn thành.",
)
outreach_tasks_done_rate = Figure(
    "Tỷ lệ thực hiện nhiệm vụ tuyên truyền theo kế hoạch",
    share(done(of_outreach), of=of_outreach, missed="chưa hoàn thành khi hết kỳ"),
    unit="%",
    basis=annex_2("I.3.1"),
)
law_enforcement_plan_tasks = Figure(
    "Số nội dung trong kế hoạch theo dõi tình hình thi hành pháp luật",
    count(of_law_enforcement),
    unit="nội dung",
    basis=provincial_plan,
)
law_enforcement_plan_tasks_done = Figure(
    "Số nội dung đã hoàn thành trong kế hoạch theo dõi tình hình thi hành pháp luật",
    count(done(of_law_enforcement)),
    unit="nội dung",
    basis=provincial_plan,
)
sanction_plan_tasks = Figure(
    "Số nội dung trong kế hoạch quản lý thi hành pháp luật về xử lý vi phạm hành chính",
    count(of_sanctions),
    unit="nội dung",
    basis=provincial_plan,
)
sanction_plan_tasks_done = Figure(
    "Số nội dung đã hoàn thành trong kế hoạch quản lý thi hành pháp luật về xử lý vi phạm hành chính",
    count(done(of_sanctions)),
    unit="nội dung",
    basis=provincial_plan,
)
index_solution_groups_par = Figure(
    "Số nhóm giải pháp nâng cao chỉ số CCHC (PAR INDEX)",
    count(of_indices.where(tasks.index == Index.PAR.value, "về PAR INDEX")),
    unit="nhóm giải pháp",
    basis=index_letter,
)
index_solution_groups_sipas = Figure(
    "Số nhóm giải pháp nâng cao chỉ số hài lòng (SIPAS)",
    count(of_indices.where(tasks.index == Index.SIPAS.value, "về SIPAS")),
    unit="nhóm giải pháp",
    basis=index_letter,
)
index_solution_groups_papi = Figure(
    "Số nhóm giải pháp nâng cao chỉ số hiệu quả quản trị và hành chính công (PAPI)",
    count(of_indices.where(tasks.index == Index.PAPI.value, "về PAPI")),
    unit="nhóm giải pháp",
    basis=index_letter,
)

# ── the figures: tasks that the committee gave ─────────────────────────────
assigned_tasks = Figure(
    "Tổng số nhiệm vụ UBND tỉnh giao",
    count(in_hand),
    unit="nhiệm vụ",
    basis=annex_2("I.4.1"),
    note="Giao trong kỳ, và giao từ trước mà đầu kỳ còn phải làm.",
)
assigned_tasks_done = Figure(
    "Số nhiệm vụ UBND tỉnh giao đã hoàn thành", count(in_hand_done), unit="nhiệm vụ", basis=provincial_plan
)
assigned_tasks_done_on_time = Figure(
    "Số nhiệm vụ UBND tỉnh giao đã hoàn thành đúng hạn",
    count(in_hand_on_time),
    unit="nhiệm vụ",
    basis=annex_2("I.4.2"),
)
assigned_tasks_done_late = Figure(
    "Số nhiệm vụ UBND tỉnh giao đã hoàn thành nhưng quá hạn",
    count(in_hand_late),
    unit="nhiệm vụ",
    basis=annex_2("I.4.3"),
)

# ── what no register of the area counts ────────────────────────────────────
discipline_compliance = Figure(
    "Việc chấp hành kỷ luật, kỷ cương hành chính",
    declared(Kind.FLAG),
    basis=annex_2("I.6"),
    choices=(("1", "tốt"), ("0", "có vi phạm")),
    note="Khai báo: là nhận xét của cơ quan, không phải số đếm.",
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
