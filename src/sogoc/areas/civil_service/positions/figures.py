"""V. Cải cách chế độ công vụ: vị trí việc làm.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.language import Figure, Kind, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

positions_approved = Figure("Đã được phê duyệt vị trí việc làm", declared(Kind.FLAG), basis=annex_2("V.1.1"))

position_descriptions_completed = Figure(
    "Đã hoàn chỉnh bản mô tả vị trí việc làm, khung năng lực", declared(Kind.FLAG), basis=annex_2("V.1.2")
)
