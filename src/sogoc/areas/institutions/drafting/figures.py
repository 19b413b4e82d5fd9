"""II. Cải cách thể chế: soạn thảo văn bản quy phạm pháp luật."""

from sogoc.areas.institutions.drafting import register
from sogoc.measures.checks import within
from sogoc.measures.language import Figure, article, count, during, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

# ── the words ──────────────────────────────────────────────────────────────
drafts = register.legal_documents
standing = drafts.where(~drafts.dropped_on.known, "không thôi soạn thảo")
proposed = standing.where(during(drafts.proposed_on), "đề nghị trong kỳ")
drafted = standing.where(during(drafts.drafted_on), "soạn thảo xong trong kỳ")
issued = standing.where(during(drafts.issued_on), "ban hành trong kỳ")
issued_on_schedule = issued.where(drafts.on_schedule, "đúng tiến độ")
issued_by_procedure = issued.where(drafts.by_procedure, "đúng quy trình, thủ tục")

# ── the figures ────────────────────────────────────────────────────────────
legal_documents_issued = Figure(
    "Số VBQPPL đã tham mưu ban hành", count(issued), unit="văn bản", basis=annex_2("II.1")
)

legal_documents_on_schedule = Figure(
    "Số VBQPPL tham mưu ban hành đúng tiến độ",
    count(issued_on_schedule),
    unit="văn bản",
    basis=annex_2("II.1.1"),
    note="Được gia hạn thì tính theo hạn mới; hạn đầu và lý do gia hạn vẫn ghi trong sổ.",
)

legal_documents_by_procedure = Figure(
    "Số VBQPPL tham mưu ban hành đúng quy trình, thủ tục",
    count(issued_by_procedure),
    unit="văn bản",
    basis=annex_2("II.1.2"),
)

legal_documents_proposed = Figure(
    "Số VBQPPL đã đề nghị ban hành, sửa đổi, bãi bỏ",
    count(proposed),
    unit="văn bản",
    basis=(article("4047/QĐ-UBND"),),
)

legal_documents_drafted = Figure(
    "Số VBQPPL đã soạn thảo",
    count(drafted),
    unit="văn bản",
    basis=(article("380/SNV-CCHC"),),
    note="Đếm theo ngày soạn thảo, lấy ý kiến xong lần đầu; bị trả lại để sửa không đếm lần nữa.",
)

# ── the checks ─────────────────────────────────────────────────────────────
documents_on_schedule_were_issued = within(
    "Văn bản ban hành đúng tiến độ không nhiều hơn văn bản ban hành",
    part=legal_documents_on_schedule,
    whole=legal_documents_issued,
)
documents_by_procedure_were_issued = within(
    "Văn bản ban hành đúng quy trình không nhiều hơn văn bản ban hành",
    part=legal_documents_by_procedure,
    whole=legal_documents_issued,
)
