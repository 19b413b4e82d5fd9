"""VI. Cải cách tài chính công: phí, lệ phí, giải ngân.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.language import Figure, Kind, article, declared

fee_revenue = Figure(
    "Số thu phí, lệ phí",
    declared(),
    unit="đồng",
    basis=(article("4047/QĐ-UBND"),),
    note="Lũy kế từ đầu năm, tính bằng đồng.",
)

fee_revenue_plan = Figure(
    "Số thu phí, lệ phí theo kế hoạch năm", declared(), unit="đồng", basis=(article("4047/QĐ-UBND"),)
)

fee_revenue_rate = Figure(
    "Tỷ lệ thu phí, lệ phí so với kế hoạch năm",
    declared(Kind.PERCENT),
    unit="%",
    basis=(article("4047/QĐ-UBND"),),
)
