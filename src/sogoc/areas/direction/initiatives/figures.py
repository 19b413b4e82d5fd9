"""I. Công tác chỉ đạo, điều hành cải cách hành chính: sáng kiến, thi đua."""

from sogoc.measures.language import Figure, article, declared

# ── what is declared until a register counts it ────────────────────────────
initiatives = Figure(
    "Số mô hình, sáng kiến, giải pháp mới về CCHC trong kỳ",
    declared(),
    unit="sáng kiến",
    basis=(article("4047/QĐ-UBND"),),
)
