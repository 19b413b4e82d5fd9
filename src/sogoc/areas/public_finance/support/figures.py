"""VI. Cải cách tài chính công: hỗ trợ doanh nghiệp."""

from sogoc.areas.public_finance.support.register import enterprise_grants
from sogoc.measures.language import Figure, article, count, during, total

# ── the words ──────────────────────────────────────────────────────────────
granted = enterprise_grants.where(~enterprise_grants.revoked_on.known, "không hủy").where(
    during(enterprise_grants.decided_on), "quyết định trong kỳ"
)

# ── the figures ────────────────────────────────────────────────────────────
enterprise_support = Figure(
    "Kinh phí hỗ trợ doanh nghiệp trong hoạt động khoa học và công nghệ",
    total(enterprise_grants.amount, of=granted),
    unit="đồng",
    basis=(article("4047/QĐ-UBND"),),
)
enterprise_grants_decided = Figure(
    "Số khoản hỗ trợ doanh nghiệp được quyết định", count(granted), unit="khoản"
)
