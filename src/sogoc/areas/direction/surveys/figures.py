"""I. Công tác chỉ đạo, điều hành cải cách hành chính: khảo sát sự hài lòng."""

from sogoc.areas.direction.surveys.register import surveys
from sogoc.measures.checks import within
from sogoc.measures.language import (
    Figure,
    Kind,
    article,
    choice,
    count,
    declared,
    during,
    lines_of,
    ratio,
    total,
)

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

# ── the words ──────────────────────────────────────────────────────────────
held = surveys.where(during(surveys.closed_on), "kết thúc trong kỳ")
held_online = held.where(surveys.online, "có phiếu trực tuyến")
held_on_paper = held.where(surveys.on_paper, "có phiếu giấy")

# ── the figures ────────────────────────────────────────────────────────────
surveys_held = Figure(
    "Số cuộc khảo sát sự hài lòng của người dân, tổ chức",
    count(held),
    unit="cuộc",
    basis=annex_2("I.5"),
    note="Đếm theo ngày kết thúc khảo sát.",
)
survey_responses = Figure(
    "Số lượng phiếu khảo sát",
    total(surveys.responses, of=held),
    unit="phiếu",
    basis=annex_2("I.5.1"),
    note="Phiếu thu về của các cuộc khảo sát kết thúc trong kỳ.",
)
survey_mode = Figure(
    "Hình thức khảo sát sự hài lòng",
    choice({"0": held_online, "1": held_on_paper}, several="2"),
    basis=annex_2("I.5.2"),
    choices=(("0", "trực tuyến"), ("1", "phát phiếu"), ("2", "kết hợp")),
)
survey_opinions = Figure(
    "Số phiếu khảo sát nêu mức hài lòng",
    total(surveys.opinions, of=held),
    unit="phiếu",
    note="Phiếu trả lời “không có ý kiến” hoặc bỏ trống câu hỏi về mức hài lòng không tính.",
)
survey_opinions_satisfied = Figure(
    "Số phiếu khảo sát hài lòng", total(surveys.satisfied, of=held), unit="phiếu"
)
satisfaction_rate = Figure(
    "Tỷ lệ hài lòng trong kỳ báo cáo",
    ratio(total(surveys.satisfied, of=held), to=total(surveys.opinions, of=held)),
    unit="%",
    basis=annex_2("I.5.3"),
    note="Phiếu hài lòng trên phiếu nêu mức hài lòng, theo phương án mà bộ câu hỏi coi là hài lòng.",
)

# ── what no register counts ────────────────────────────────────────────────
# A range over units or officials that the report does not name (002, II.3): there are no records of it.
satisfaction_rate_min = Figure(
    "Tỷ lệ hài lòng thấp nhất trong kỳ báo cáo",
    declared(Kind.PERCENT),
    unit="%",
    basis=(article("131/NQ-CP"),),
)
satisfaction_rate_max = Figure(
    "Tỷ lệ hài lòng cao nhất trong kỳ báo cáo",
    declared(Kind.PERCENT),
    unit="%",
    basis=(article("131/NQ-CP"),),
)

# ── the checks ─────────────────────────────────────────────────────────────
satisfied_gave_an_opinion = within(
    "Phiếu hài lòng không nhiều hơn phiếu nêu mức hài lòng",
    part=survey_opinions_satisfied,
    whole=survey_opinions,
)
opinions_are_responses = within(
    "Phiếu nêu mức hài lòng không nhiều hơn phiếu thu về", part=survey_opinions, whole=survey_responses
)
