"""III. Cải cách thủ tục hành chính: người nộp hồ sơ hài lòng đến đâu."""

from sogoc.areas.procedures.dossiers.register import ratings
from sogoc.measures.language import Figure, article, count, during, share

# ── the words ──────────────────────────────────────────────────────────────
rated = ratings.where(during(ratings.rated_on), "được người nộp đánh giá trong kỳ")
rated_well = rated.where(ratings.satisfied, "hài lòng hoặc rất hài lòng")

# ── the figures ────────────────────────────────────────────────────────────
dossiers_rated = Figure(
    "Số hồ sơ TTHC được người nộp đánh giá",
    count(rated),
    unit="hồ sơ",
    note="Mỗi hồ sơ được đánh giá một lần, sau khi có kết quả; đếm theo ngày đánh giá.",
)
dossiers_satisfaction_rate = Figure(
    "Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC",
    share(rated_well, of=rated, missed="bình thường hoặc không hài lòng"),
    unit="%",
    basis=(article("766/QĐ-TTg"),),
    note="Chỉ tính trên số hồ sơ được đánh giá.",
)
