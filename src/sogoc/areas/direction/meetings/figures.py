"""I. Công tác chỉ đạo, điều hành cải cách hành chính: hội nghị, họp và kết luận."""

from sogoc.areas.direction.meetings.register import MeetingKind, meetings
from sogoc.areas.direction.meetings.register import conclusions as concluded
from sogoc.measures.language import Figure, Kind, article, count, during, latest, of_year, total

plan_of_2022 = (article("1891/KH-SKHCN"),)

# ── the words ──────────────────────────────────────────────────────────────
held = meetings.where(during(meetings.held_on), "họp trong kỳ")
concluded_then = concluded.where(during(concluded.held_on), "của cuộc họp trong kỳ")
initiatives_wanted = concluded.where(of_year(concluded.year), "của năm").where(
    concluded.figure == "initiatives", "đặt chỉ tiêu sáng kiến cho mỗi phòng, đơn vị"
)

online_wanted = concluded.where(of_year(concluded.year), "của năm").where(
    concluded.figure == "dossiers_level_3_online_rate", "đặt chỉ tiêu nộp trực tuyến mức độ 3 trở lên"
)
seminars = held.where(meetings.kind == MeetingKind.SEMINAR.value, "là tọa đàm, họp chuyên đề")

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
    latest(meetings.held_on, of=seminars, on=meetings.held_on),
    basis=plan_of_2022,
    note="Ngày của cuộc tọa đàm, họp chuyên đề gần nhất trong kỳ.",
)
dossiers_level_3_rate_target = Figure(
    "Chỉ tiêu tỷ lệ hồ sơ nộp trực tuyến mức độ 3 trở lên",
    latest(concluded.target, of=online_wanted, on=concluded.held_on, kind=Kind.PERCENT),
    unit="%",
    basis=plan_of_2022,
    note="Mức đặt ra ở kết luận gần nhất của năm; mức đặt sau thay mức đặt trước.",
)
