"""I. Công tác chỉ đạo, điều hành cải cách hành chính: hội nghị, họp và kết luận."""

from sogoc.measures.language import Figure, Kind, article, declared

# ── what is declared until a register counts it ────────────────────────────
meeting_date = Figure(
    "Ngày họp, tọa đàm về chỉ số CCHC", declared(Kind.DATE), basis=(article("1891/KH-SKHCN"),)
)
conclusions = Figure(
    "Số kết luận tại cuộc họp, tọa đàm về CCHC",
    declared(),
    unit="kết luận",
    basis=(article("1891/KH-SKHCN"),),
)
initiatives_per_unit = Figure(
    "Chỉ tiêu số sáng kiến của mỗi phòng, đơn vị trong năm",
    declared(),
    unit="sáng kiến",
    basis=(article("1891/KH-SKHCN"),),
)
