"""IV. Cải cách tổ chức bộ máy hành chính nhà nước: biên chế được giao.

What an agency assigns further down to its units is a part of what was assigned to it, and counts no second time."""

from sogoc.areas.organisation.posts.register import PostKind, posts
from sogoc.measures.language import Figure, Selection, at_end, lines_of, of_year, total

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

# ── the words ──────────────────────────────────────────────────────────────
in_force = posts.where(
    of_year(posts.year) & at_end(posts.assigned_on, posts.replaced_on), "giao cho năm, còn hiệu lực cuối kỳ"
)
to_agencies = in_force.where(~posts.within, "giao cho cơ quan")


def of_kind(kind: PostKind, phrase: str) -> Selection:
    return to_agencies.where(posts.kind == kind.value, phrase)


administrative = of_kind(PostKind.ADMINISTRATIVE, "biên chế công chức")
state_paid = of_kind(PostKind.STATE_PAID, "hưởng lương từ ngân sách")
self_funded = of_kind(PostKind.SELF_FUNDED, "đơn vị tự chủ hoàn toàn")
contracts = of_kind(PostKind.CONTRACT, "hợp đồng lao động")

# ── the figures ────────────────────────────────────────────────────────────
posts_assigned = Figure(
    "Tổng số biên chế được giao trong năm",
    total(posts.number, of=administrative),
    unit="người",
    basis=annex_2("IV.2.1"),
)

state_paid_staff_assigned = Figure(
    "Số người hưởng lương từ ngân sách được giao tại đơn vị sự nghiệp",
    total(posts.number, of=state_paid),
    unit="người",
    basis=annex_2("IV.3.1"),
)

self_funded_staff_approved = Figure(
    "Số người làm việc được duyệt tại đơn vị sự nghiệp tự chủ hoàn toàn",
    total(posts.number, of=self_funded),
    unit="người",
    basis=annex_2("IV.4.1"),
)

contracts_assigned = Figure(
    "Chỉ tiêu hợp đồng lao động hỗ trợ, phục vụ được giao trong năm",
    total(posts.number, of=contracts),
    unit="người",
)
