"""I. Công tác chỉ đạo, điều hành cải cách hành chính: tuyên truyền."""

from sogoc.measures.language import Figure, Kind, article, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

# ── what is declared until a register counts it ────────────────────────────
outreach_items_on_province_portal = Figure(
    "Số tin, bài, phóng sự được duyệt đăng tại Chuyên trang CCHC tỉnh",
    declared(),
    unit="tin, bài",
    basis=annex_2("I.3.2"),
)
outreach_items_on_own_portal = Figure(
    "Số tin, bài, phóng sự đã đăng tại Chuyên mục CCHC của đơn vị",
    declared(),
    unit="tin, bài",
    basis=annex_2("I.3.3"),
)
outreach_items_in_media = Figure(
    "Số tin, bài tuyên truyền CCHC trên phương tiện truyền thông",
    declared(),
    unit="tin, bài",
    basis=annex_2("I.3.4"),
)
outreach_items_in_print = Figure(
    "Số bài viết tuyên truyền CCHC trên ấn phẩm", declared(), unit="bài", basis=(article("4047/QĐ-UBND"),)
)
outreach_in_meetings = Figure(
    "Tuyên truyền CCHC thường xuyên qua các cuộc họp, hội nghị, hội thi",
    declared(Kind.FLAG),
    basis=annex_2("I.3.5"),
)
outreach_tv_programmes = Figure(
    "Số chuyên mục tuyên truyền trên đài truyền hình",
    declared(),
    unit="chuyên mục",
    basis=(article("380/SNV-CCHC"),),
)
