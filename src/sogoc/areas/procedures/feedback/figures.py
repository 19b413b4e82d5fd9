"""III. Cải cách thủ tục hành chính – phản ánh, kiến nghị.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.language import Figure, Kind, declared, lines_of

annex_2 = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")

feedback_address_posted = Figure(
    "Niêm yết địa chỉ tiếp nhận phản ánh, kiến nghị về TTHC", declared(Kind.FLAG), basis=annex_2("III.4")
)
feedback_received = Figure(
    "Số phản ánh, kiến nghị về TTHC đã tiếp nhận", declared(), unit="ý kiến", basis=annex_2("III.4.1")
)
feedback_resolved = Figure(
    "Số phản ánh, kiến nghị về TTHC đã giải quyết", declared(), unit="ý kiến", basis=annex_2("III.4.2")
)
