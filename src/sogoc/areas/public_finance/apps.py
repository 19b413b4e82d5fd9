from django.apps import AppConfig


class PublicFinanceConfig(AppConfig):
    name = "sogoc.areas.public_finance"
    label = "public_finance"
    verbose_name = "Tài chính công"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
