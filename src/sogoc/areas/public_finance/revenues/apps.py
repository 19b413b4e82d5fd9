from django.apps import AppConfig


class RevenuesConfig(AppConfig):
    name = "sogoc.areas.public_finance.revenues"
    label = "revenues"
    verbose_name = "Phí, lệ phí, giải ngân"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
