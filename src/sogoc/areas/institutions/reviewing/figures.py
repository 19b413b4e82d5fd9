"""II. Cải cách thể chế: rà soát, kiểm tra, hệ thống hóa văn bản."""

from sogoc.areas.institutions.reviewing.register import CampaignKind, review_campaigns, reviewed_texts
from sogoc.measures.checks import within
from sogoc.measures.language import (
    Figure,
    Selection,
    article,
    at_end,
    by_end,
    cites,
    count,
    lines_of,
    of_year,
    share,
)

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")
provincial_plan = (article("4047/QĐ-UBND"),)
decree = (article("34/2016/NĐ-CP", until="2025-03-31"), article("79/2025/NĐ-CP", since="2025-04-01"))

# ── the words ──────────────────────────────────────────────────────────────
campaigns = review_campaigns.where(of_year(review_campaigns.year), "của năm")
listed = reviewed_texts.where(of_year(reviewed_texts.year), "của năm").where(
    at_end(reviewed_texts.listed_on, reviewed_texts.dropped_on), "trong danh mục khi hết kỳ"
)


def texts_to(kind: CampaignKind, phrase: str) -> Selection:
    return listed.where(reviewed_texts.kind == kind.value, phrase)


def seen(some: Selection, phrase: str) -> Selection:
    return some.where(by_end(reviewed_texts.reviewed_on), phrase)


to_review = texts_to(CampaignKind.REVIEW, "phải rà soát")
reviewed = seen(to_review, "đã rà soát khi hết kỳ")
recommended = reviewed.where(by_end(reviewed_texts.recommended_on), "đã kiến nghị xử lý khi hết kỳ")
settled = recommended.where(by_end(reviewed_texts.settled_on), "đã xử lý xong khi hết kỳ")
checked = seen(texts_to(CampaignKind.CHECK, "phải kiểm tra"), "đã kiểm tra khi hết kỳ")
systematised = seen(texts_to(CampaignKind.SYSTEMATISE, "phải hệ thống hóa"), "đã hệ thống hóa khi hết kỳ")

# ── the figures ────────────────────────────────────────────────────────────
legal_documents_to_review = Figure(
    "Số VBQPPL phải rà soát", count(to_review), unit="văn bản", basis=annex_2("II.2.1")
)
legal_documents_reviewed = Figure(
    "Số VBQPPL đã rà soát", count(reviewed), unit="văn bản", basis=annex_2("II.2.2")
)
legal_documents_recommended = Figure(
    "Số VBQPPL đã kiến nghị xử lý sau rà soát",
    count(recommended),
    unit="văn bản",
    basis=annex_2("II.2.3"),
    note="Một văn bản kiến nghị một lần; kiến nghị chưa có văn bản nêu thì chưa tính.",
)
legal_documents_recommendation_resolved = Figure(
    "Số VBQPPL có kiến nghị xử lý đã được xử lý xong",
    count(settled),
    unit="văn bản",
    basis=annex_2("II.2.4"),
)
legal_recommendations_resolved_rate = Figure(
    "Tỷ lệ VBQPPL có kiến nghị xử lý sau rà soát đã được xử lý xong",
    share(settled, of=recommended, missed="chưa xử lý xong"),
    unit="%",
    basis=decree,
)
legal_review_plan = Figure(
    "Kế hoạch rà soát văn bản quy phạm pháp luật",
    cites(
        campaigns.where(review_campaigns.kind == CampaignKind.REVIEW.value, "về rà soát"),
        number=review_campaigns.number,
        on=review_campaigns.issued_on,
    ),
    basis=provincial_plan,
)
legal_check_plan = Figure(
    "Kế hoạch kiểm tra, xử lý văn bản quy phạm pháp luật",
    cites(
        campaigns.where(review_campaigns.kind == CampaignKind.CHECK.value, "về kiểm tra, xử lý"),
        number=review_campaigns.number,
        on=review_campaigns.issued_on,
    ),
    basis=provincial_plan,
)
legal_documents_checked = Figure("Số VBQPPL đã kiểm tra", count(checked), unit="văn bản", basis=decree)
legal_documents_systematised = Figure(
    "Số VBQPPL đã hệ thống hóa", count(systematised), unit="văn bản", basis=decree
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
