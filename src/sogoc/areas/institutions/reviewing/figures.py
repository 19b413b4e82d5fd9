"""II. Cải cách thể chế: rà soát, kiểm tra văn bản.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.checks import within
from sogoc.measures.language import Figure, Kind, article, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

legal_documents_to_review = Figure(
    "Số VBQPPL phải rà soát", declared(), unit="văn bản", basis=annex_2("II.2.1")
)

legal_documents_reviewed = Figure("Số VBQPPL đã rà soát", declared(), unit="văn bản", basis=annex_2("II.2.2"))

legal_documents_recommended = Figure(
    "Số VBQPPL đã kiến nghị xử lý sau rà soát", declared(), unit="văn bản", basis=annex_2("II.2.3")
)

legal_documents_recommendation_resolved = Figure(
    "Số VBQPPL có kiến nghị xử lý đã được xử lý xong", declared(), unit="văn bản", basis=annex_2("II.2.4")
)

legal_review_plan = Figure(
    "Kế hoạch rà soát văn bản quy phạm pháp luật", declared(Kind.DOCUMENT), basis=(article("4047/QĐ-UBND"),)
)

# ── the checks ─────────────────────────────────────────────────────────────
documents_reviewed_were_to_review = within(
    "Văn bản đã rà soát không nhiều hơn văn bản phải rà soát",
    part=legal_documents_reviewed,
    whole=legal_documents_to_review,
)

recommendations_resolved_were_made = within(
    "Văn bản đã xử lý sau rà soát không nhiều hơn văn bản đã kiến nghị",
    part=legal_documents_recommendation_resolved,
    whole=legal_documents_recommended,
)
