"""II. Cải cách thể chế: phổ biến pháp luật.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.language import Figure, article, declared

legal_documents_disseminated = Figure(
    "Số VBQPPL đã tuyên truyền, phổ biến", declared(), unit="văn bản", basis=(article("4047/QĐ-UBND"),)
)
