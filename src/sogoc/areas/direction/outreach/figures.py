"""I. Công tác chỉ đạo, điều hành cải cách hành chính: tuyên truyền."""

from sogoc.areas.direction.outreach.register import IN_MEDIA, IN_PERSON, Channel, outreach_items
from sogoc.measures.checks import within
from sogoc.measures.language import Figure, article, during, exists, lines_of, total

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

# ── the words ──────────────────────────────────────────────────────────────
published = outreach_items.where(
    during(outreach_items.published_on) & ~outreach_items.withdrawn_on.known,
    "được duyệt và đăng, phát hoặc tổ chức trong kỳ",
)
on_province_portal = published.where(
    outreach_items.channel == Channel.PROVINCE_PORTAL.value, "trên chuyên trang của tỉnh"
)
on_own_portal = published.where(
    outreach_items.channel == Channel.OWN_PORTAL.value, "trên chuyên mục của đơn vị"
)
in_media = published.where(
    outreach_items.channel.one_of(*(one.value for one in IN_MEDIA)),
    "trên báo, đài, mạng xã hội",
)
in_print = published.where(outreach_items.channel == Channel.PRINT.value, "trên ấn phẩm in")
in_person = published.where(
    outreach_items.channel.one_of(*(one.value for one in IN_PERSON)),
    "qua cuộc họp, hội nghị, hội thi",
)
programmes = in_media.where(
    outreach_items.channel == Channel.PROGRAMME.value, "là chuyên mục trên đài truyền hình"
)

# ── the figures ────────────────────────────────────────────────────────────
outreach_items_on_province_portal = Figure(
    "Số tin, bài, phóng sự được duyệt đăng tại Chuyên trang CCHC tỉnh",
    total(outreach_items.number, of=on_province_portal),
    unit="tin, bài",
    basis=annex_2("I.3.2"),
)
outreach_items_on_own_portal = Figure(
    "Số tin, bài, phóng sự đã đăng tại Chuyên mục CCHC của đơn vị",
    total(outreach_items.number, of=on_own_portal),
    unit="tin, bài",
    basis=annex_2("I.3.3"),
)
outreach_items_in_media = Figure(
    "Số tin, bài tuyên truyền CCHC trên phương tiện truyền thông",
    total(outreach_items.number, of=in_media),
    unit="tin, bài",
    basis=annex_2("I.3.4"),
    note="Báo chí, đài phát thanh, truyền hình, mạng xã hội; mỗi chuyên mục truyền hình là một.",
)
outreach_items_in_print = Figure(
    "Số bài viết tuyên truyền CCHC trên ấn phẩm",
    total(outreach_items.number, of=in_print),
    unit="bài",
    basis=(article("4047/QĐ-UBND"),),
)
outreach_in_meetings = Figure(
    "Tuyên truyền CCHC thường xuyên qua các cuộc họp, hội nghị, hội thi",
    exists(in_person),
    basis=annex_2("I.3.5"),
)
outreach_tv_programmes = Figure(
    "Số chuyên mục tuyên truyền trên đài truyền hình",
    total(outreach_items.number, of=programmes),
    unit="chuyên mục",
    basis=(article("380/SNV-CCHC"),),
)

# ── the checks ─────────────────────────────────────────────────────────────
programmes_are_media = within(
    "Chuyên mục trên đài truyền hình không nhiều hơn tin, bài trên phương tiện truyền thông",
    part=outreach_tv_programmes,
    whole=outreach_items_in_media,
)
