"""I. Công tác chỉ đạo, điều hành cải cách hành chính."""

from sogoc.areas.direction.register import steering_documents
from sogoc.measures.language import Figure, article, count, declared, during

# ── the words ──────────────────────────────────────────────────────────────
issued = steering_documents.where(steering_documents.flow == "out", "văn bản chỉ đạo CCHC của cơ quan").where(
    during(steering_documents.issued_on), "ban hành trong kỳ"
)

# ── the figures ────────────────────────────────────────────────────────────
steering_documents_issued = Figure(
    "Số văn bản chỉ đạo CCHC đã ban hành",
    count(issued),
    unit="văn bản",
    basis=(article("380/SNV-CCHC", "Phụ lục 2, dòng I.1.3"),),
    note="Đếm theo ngày ban hành; văn bản đến của cấp trên không tính.",
)

other_tasks = Figure(
    "Nhiệm vụ khác",
    declared(),
    unit="nhiệm vụ",
    basis=(article("380/SNV-CCHC", "Phụ lục 2, dòng I.7"),),
    note="Khai báo: không sổ nào đếm những nhiệm vụ ngoài các mục khác của biểu.",
)
