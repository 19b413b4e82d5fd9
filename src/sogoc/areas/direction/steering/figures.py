"""I. Công tác chỉ đạo, điều hành cải cách hành chính."""

from fractions import Fraction

from sogoc.areas.direction.steering.register import steering_documents
from sogoc.measures.checks import year_on_year
from sogoc.measures.language import Figure, count, during, lines_of

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

# ── the checks ─────────────────────────────────────────────────────────────
steering_as_last_year = year_on_year(
    "Số văn bản chỉ đạo không hơn kém năm trước quá hai lần", steering_documents_issued, most=Fraction(2)
)
