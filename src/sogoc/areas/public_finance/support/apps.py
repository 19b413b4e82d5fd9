from django.apps import AppConfig


class SupportConfig(AppConfig):
    name = "sogoc.areas.public_finance.support"
    label = "support"
    verbose_name = "Hỗ trợ doanh nghiệp"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
