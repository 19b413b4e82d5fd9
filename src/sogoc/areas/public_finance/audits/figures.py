"""VI. Cải cách tài chính công: kiến nghị sau kiểm toán, thanh tra, kiểm tra tài chính."""

from sogoc.areas.public_finance.audits import register
from sogoc.areas.public_finance.audits.register import OF_MONEY
from sogoc.measures.language import Figure, article, by_end, count, during, share, total

# ── the words ──────────────────────────────────────────────────────────────
told = register.audit_recommendations
standing = told.where(~told.withdrawn_on.known, "không rút")
made = standing.where(by_end(told.recommended_on), "kiến nghị đến cuối kỳ")
carried_out = made.where(by_end(told.resolved_on), "đã thực hiện xong đến cuối kỳ")
in_period = standing.where(during(told.resolved_on), "thực hiện xong trong kỳ")
of_money = made.where(told.remedy.one_of(*(one.value for one in OF_MONEY)), "về tiền")
basis = (article("4047/QĐ-UBND"),)

# ── the figures ────────────────────────────────────────────────────────────
audit_recommendations = Figure(
    "Số kiến nghị sau thanh tra, kiểm tra, kiểm toán về tài chính, ngân sách",
    count(made),
    unit="kiến nghị",
    basis=basis,
    note="Lũy kế đến cuối kỳ.",
)
audit_recommendations_resolved = Figure(
    "Số kiến nghị sau thanh tra, kiểm tra, kiểm toán được thực hiện xong trong kỳ",
    count(in_period),
    unit="kiến nghị",
    basis=basis,
)
audit_recommendations_resolved_rate = Figure(
    "Tỷ lệ kiến nghị sau thanh tra, kiểm tra, kiểm toán đã thực hiện",
    share(carried_out, of=made, missed="chưa thực hiện xong"),
    unit="%",
    basis=basis,
)
audit_money_recommended = Figure(
    "Số tiền kiến nghị xử lý sau thanh tra, kiểm tra, kiểm toán",
    total(told.amount, of=of_money),
    unit="đồng",
    basis=basis,
)
audit_money_recovered = Figure(
    "Số tiền đã xử lý sau thanh tra, kiểm tra, kiểm toán",
    total(told.recovered, of=carried_out),
    unit="đồng",
    basis=basis,
)
