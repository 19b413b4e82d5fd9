"""I. Công tác chỉ đạo, điều hành cải cách hành chính: hội nghị, họp và kết luận."""

from sogoc.areas.direction.meetings.register import conclusions as concluded
from sogoc.areas.direction.meetings.register import meetings
from sogoc.measures.language import Figure, Kind, article, count, declared, during, of_year, total

plan_of_2022 = (article("1891/KH-SKHCN"),)

# ── the words ──────────────────────────────────────────────────────────────
held = meetings.where(during(meetings.held_on), "họp trong kỳ")
concluded_then = concluded.where(during(concluded.held_on), "của cuộc họp trong kỳ")
initiatives_wanted = concluded.where(of_year(concluded.year), "của năm").where(
    concluded.figure == "initiatives", "đặt chỉ tiêu sáng kiến cho mỗi phòng, đơn vị"
)

# ── the figures ────────────────────────────────────────────────────────────
meetings_held = Figure(
    "Số hội nghị, cuộc họp về CCHC", count(held), unit="cuộc", basis=(article("4047/QĐ-UBND"),)
)
conclusions = Figure(
    "Số kết luận tại cuộc họp, tọa đàm về CCHC", count(concluded_then), unit="kết luận", basis=plan_of_2022
)
initiatives_per_unit = Figure(
    "Chỉ tiêu số sáng kiến của mỗi phòng, đơn vị trong năm",
    total(concluded.target, of=initiatives_wanted),
    unit="sáng kiến",
    basis=plan_of_2022,
    note="Cộng các chỉ tiêu về số sáng kiến trong kết luận của năm.",
)
meeting_date = Figure(
    "Ngày họp, tọa đàm về chỉ số CCHC",
    declared(Kind.DATE),
    basis=plan_of_2022,
    note="Khai báo: một ngày không phải là số đếm; các cuộc họp cùng ngày họp có trong sổ hội nghị, họp.",
)
