"""VI. Cải cách tài chính công: phí, lệ phí, giải ngân."""

from sogoc.areas.public_finance.revenues.register import COLLECTED, PAID_OUT, budget_amounts, budget_plans
from sogoc.measures.language import Figure, article, of_year, ratio, this_year, total

# ── the words ──────────────────────────────────────────────────────────────
standing = budget_amounts.where(~budget_amounts.withdrawn_on.known, "không rút").where(
    this_year(budget_amounts.until), "lũy kế từ đầu năm"
)
collected = standing.where(budget_amounts.stream.one_of(*(one.value for one in COLLECTED)), "phí, lệ phí")
paid_out = standing.where(budget_amounts.stream.one_of(*(one.value for one in PAID_OUT)), "vốn đầu tư công")
planned = budget_plans.where(of_year(budget_plans.year), "của năm")
to_collect = planned.where(budget_plans.stream.one_of(*(one.value for one in COLLECTED)), "phí, lệ phí")
to_pay_out = planned.where(budget_plans.stream.one_of(*(one.value for one in PAID_OUT)), "vốn đầu tư công")

# ── the figures ────────────────────────────────────────────────────────────
fee_revenue = Figure(
    "Số thu phí, lệ phí",
    total(budget_amounts.amount, of=collected),
    unit="đồng",
    basis=(article("4047/QĐ-UBND"),),
    note="Lũy kế từ đầu năm, tính bằng đồng.",
)
fee_revenue_plan = Figure(
    "Số thu phí, lệ phí theo kế hoạch năm",
    total(budget_plans.amount, of=to_collect),
    unit="đồng",
    basis=(article("4047/QĐ-UBND"),),
)
fee_revenue_rate = Figure(
    "Tỷ lệ thu phí, lệ phí so với kế hoạch năm",
    ratio(total(budget_amounts.amount, of=collected), to=total(budget_plans.amount, of=to_collect)),
    unit="%",
    basis=(article("4047/QĐ-UBND"),),
)
disbursement = Figure(
    "Số vốn đầu tư công đã giải ngân",
    total(budget_amounts.amount, of=paid_out),
    unit="đồng",
    basis=(article("4047/QĐ-UBND"),),
    note="Lũy kế từ đầu năm, tính bằng đồng.",
)
disbursement_plan = Figure(
    "Số vốn đầu tư công theo kế hoạch năm",
    total(budget_plans.amount, of=to_pay_out),
    unit="đồng",
    basis=(article("4047/QĐ-UBND"),),
)
disbursement_rate = Figure(
    "Tỷ lệ giải ngân vốn đầu tư công so với kế hoạch năm",
    ratio(total(budget_amounts.amount, of=paid_out), to=total(budget_plans.amount, of=to_pay_out)),
    unit="%",
    basis=(article("4047/QĐ-UBND"),),
)
