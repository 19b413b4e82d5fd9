"""Những số liệu riêng của sở khoa học và công nghệ.

What no register counts yet is declared; it becomes counted where it stands."""

from sogoc.measures.language import Figure, article, declared

exchange_products = Figure(
    "Số sản phẩm trên sàn giao dịch công nghệ và thiết bị",
    declared(),
    unit="sản phẩm",
    basis=(article("131/NQ-CP"),),
)
