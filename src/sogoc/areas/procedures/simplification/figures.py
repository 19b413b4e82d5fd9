"""III. Cải cách thủ tục hành chính: rà soát, đơn giản hóa."""

from sogoc.areas.procedures.simplification.register import review_plans, simplifications
from sogoc.measures.checks import within
from sogoc.measures.language import Figure, article, by_end, cites, count, during, lines_of, of_year, total

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")
control = (article("63/2010/NĐ-CP"),)

# ── the words ──────────────────────────────────────────────────────────────
planned = review_plans.where(of_year(review_plans.year), "của năm")
reviewed = simplifications.where(during(simplifications.reviewed_on), "được rà soát trong kỳ")
proposed = simplifications.where(during(simplifications.proposed_on), "được đề xuất phương án trong kỳ")
approved = simplifications.where(during(simplifications.approved_on), "có phương án được thông qua trong kỳ")
carried_out = simplifications.where(
    during(simplifications.carried_out_on), "có phương án được thực thi trong kỳ"
)
approved_by_now = simplifications.where(
    by_end(simplifications.approved_on), "có phương án được thông qua khi hết kỳ"
)
done_by_now = approved_by_now.where(by_end(simplifications.carried_out_on), "đã thực thi khi hết kỳ")

# ── the figures ────────────────────────────────────────────────────────────
procedure_review_plan = Figure(
    "Kế hoạch rà soát TTHC",
    cites(planned, number=review_plans.number, on=review_plans.issued_on),
    basis=annex_2("III.1"),
)
procedures_reviewed = Figure("Số TTHC được rà soát", count(reviewed), unit="lần rà soát", basis=control)
simplifications_proposed = Figure(
    "Số phương án đơn giản hóa TTHC được đề xuất", count(proposed), unit="phương án", basis=control
)
simplifications_approved = Figure(
    "Số phương án đơn giản hóa TTHC được thông qua", count(approved), unit="phương án", basis=control
)
simplifications_carried_out = Figure(
    "Số phương án đơn giản hóa TTHC được thực thi", count(carried_out), unit="phương án", basis=control
)
simplification_minutes_saved = Figure(
    "Thời gian giải quyết giảm nhờ đơn giản hóa TTHC",
    total(simplifications.minutes_saved, of=carried_out),
    unit="phút làm việc",
    basis=control,
    note="Cộng thời gian giảm của mỗi hồ sơ, theo từng phương án được thực thi trong kỳ.",
)
simplification_dong_saved = Figure(
    "Chi phí tuân thủ TTHC cắt giảm nhờ đơn giản hóa",
    total(simplifications.dong_saved, of=carried_out),
    unit="đồng",
    basis=control,
    note="Ước tính mỗi năm, theo từng phương án được thực thi trong kỳ.",
)
simplifications_approved_by_end = Figure(
    "Số phương án đơn giản hóa TTHC đã được thông qua",
    count(approved_by_now),
    unit="phương án",
    basis=control,
)
simplifications_done_by_end = Figure(
    "Số phương án đơn giản hóa TTHC đã thực thi", count(done_by_now), unit="phương án", basis=control
)

# ── the checks ─────────────────────────────────────────────────────────────
what_is_done_was_approved = within(
    "Phương án đơn giản hóa đã thực thi không nhiều hơn phương án đã thông qua",
    part=simplifications_done_by_end,
    whole=simplifications_approved_by_end,
)
