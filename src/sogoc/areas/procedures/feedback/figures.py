"""III. Cải cách thủ tục hành chính – phản ánh, kiến nghị."""

from sogoc.areas.procedures.feedback.register import Outcome, feedback, feedback_postings
from sogoc.measures.language import Figure, article, at_end, count, during, exists, lines_of, share

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

# ── the words ──────────────────────────────────────────────────────────────
received = feedback.where(during(feedback.received_on), "tiếp nhận trong kỳ")
resolved = feedback.where(
    (feedback.outcome == Outcome.ANSWERED.value) & during(feedback.concluded_on), "trả lời trong kỳ"
)
# Where no term is known nobody was late.
resolved_by_a_term = resolved.where(feedback.answer_due_on.known, "có thời hạn trả lời")
resolved_on_time = resolved_by_a_term.where(feedback.on_time, "trước hoặc đúng hạn")
rated = feedback.where(during(feedback.rated_on), "được người gửi đánh giá trong kỳ")
rated_well = rated.where(feedback.satisfied, "hài lòng")
posted = feedback_postings.where(
    at_end(feedback_postings.valid_from, feedback_postings.ended_on), "đang niêm yết khi hết kỳ"
)

# ── the figures ────────────────────────────────────────────────────────────
feedback_received = Figure(
    "Số phản ánh, kiến nghị về TTHC đã tiếp nhận",
    count(received),
    unit="ý kiến",
    basis=annex_2("III.4.1"),
    note="Đếm theo ngày tiếp nhận, cả những ý kiến sau đó từ chối hoặc chuyển cơ quan khác.",
    is_open=True,
)
feedback_resolved = Figure(
    "Số phản ánh, kiến nghị về TTHC đã giải quyết",
    count(resolved),
    unit="ý kiến",
    basis=annex_2("III.4.2"),
    note="Đếm theo ngày trả lời; từ chối tiếp nhận và chuyển cơ quan khác không phải là giải quyết.",
)
feedback_on_time_rate = Figure(
    "Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn",
    share(resolved_on_time, of=resolved_by_a_term, missed="sau thời hạn"),
    unit="%",
    basis=(article("766/QĐ-TTg"),),
    note="Thời hạn trả lời không tính thời gian chờ người gửi bổ sung.",
    is_open=True,
)
feedback_satisfaction_rate = Figure(
    "Tỷ lệ hài lòng trong xử lý phản ánh, kiến nghị",
    share(rated_well, of=rated, missed="không hài lòng"),
    unit="%",
    basis=(article("766/QĐ-TTg"),),
    note="Mỗi phản ánh được người gửi đánh giá một lần; đếm theo ngày đánh giá.",
)
feedback_address_posted = Figure(
    "Niêm yết địa chỉ tiếp nhận phản ánh, kiến nghị về TTHC",
    exists(posted),
    basis=(*annex_2("III.4"), article("20/2008/NĐ-CP")),
    note="Có ít nhất một nơi đang niêm yết vào ngày cuối kỳ.",
)
