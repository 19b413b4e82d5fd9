"""II. Cải cách thể chế: soạn thảo văn bản quy phạm pháp luật.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.checks import within
from sogoc.measures.language import Figure, article, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

legal_documents_issued = Figure(
    "Số VBQPPL đã tham mưu ban hành", declared(), unit="văn bản", basis=annex_2("II.1")
)

legal_documents_on_schedule = Figure(
    "Số VBQPPL tham mưu ban hành đúng tiến độ", declared(), unit="văn bản", basis=annex_2("II.1.1")
)

legal_documents_by_procedure = Figure(
    "Số VBQPPL tham mưu ban hành đúng quy trình, thủ tục", declared(), unit="văn bản", basis=annex_2("II.1.2")
)

legal_documents_proposed = Figure(
    "Số VBQPPL đã đề nghị ban hành, sửa đổi, bãi bỏ",
    declared(),
    unit="văn bản",
    basis=(article("4047/QĐ-UBND"),),
)

legal_documents_drafted = Figure(
    "Số VBQPPL đã soạn thảo", declared(), unit="văn bản", basis=(article("380/SNV-CCHC"),)
)

# ── the checks ─────────────────────────────────────────────────────────────
documents_on_schedule_were_issued = within(
    "Văn bản ban hành đúng tiến độ không nhiều hơn văn bản ban hành",
    part=legal_documents_on_schedule,
    whole=legal_documents_issued,
)
