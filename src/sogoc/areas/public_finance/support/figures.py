"""VI. Cải cách tài chính công: hỗ trợ doanh nghiệp.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.language import Figure, article, declared

enterprise_support = Figure(
    "Kinh phí hỗ trợ doanh nghiệp trong hoạt động khoa học và công nghệ",
    declared(),
    unit="đồng",
    basis=(article("4047/QĐ-UBND"),),
)
