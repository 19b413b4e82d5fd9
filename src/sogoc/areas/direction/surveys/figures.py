"""I. Công tác chỉ đạo, điều hành cải cách hành chính: khảo sát sự hài lòng."""

from sogoc.measures.language import Figure, Kind, article, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

# ── what is declared until a register counts it ────────────────────────────
surveys_held = Figure(
    "Số cuộc khảo sát sự hài lòng của người dân, tổ chức", declared(), unit="cuộc", basis=annex_2("I.5")
)
survey_responses = Figure("Số lượng phiếu khảo sát", declared(), unit="phiếu", basis=annex_2("I.5.1"))
survey_mode = Figure(
    "Hình thức khảo sát sự hài lòng",
    declared(Kind.CHOICE),
    basis=annex_2("I.5.2"),
    choices=(("0", "trực tuyến"), ("1", "phát phiếu"), ("2", "kết hợp")),
)
satisfaction_rate = Figure(
    "Tỷ lệ hài lòng trong kỳ báo cáo", declared(Kind.PERCENT), unit="%", basis=annex_2("I.5.3")
)
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
