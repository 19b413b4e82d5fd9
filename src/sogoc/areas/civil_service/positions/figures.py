"""V. Cải cách chế độ công vụ: vị trí việc làm."""

from sogoc.areas.civil_service.positions.register import position_lists
from sogoc.measures.language import Figure, article, at_end, by_end, exists, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")
decrees = (
    article("106/2020/NĐ-CP"),
    article("62/2020/NĐ-CP"),
)

# ── the words ──────────────────────────────────────────────────────────────
approved = position_lists.where(
    at_end(position_lists.valid_from, position_lists.ended_on), "còn hiệu lực khi hết kỳ"
)
sent = approved.where(by_end(position_lists.sent_on), "đã hoàn chỉnh và gửi Sở Nội vụ")

# ── the figures ────────────────────────────────────────────────────────────
positions_approved = Figure(
    "Đã được phê duyệt vị trí việc làm", exists(approved), basis=(*annex_2("V.1.1"), *decrees)
)

position_descriptions_completed = Figure(
    "Đã hoàn chỉnh bản mô tả vị trí việc làm, khung năng lực", exists(sent), basis=annex_2("V.1.2")
)
