from django.apps import AppConfig


class AutonomyConfig(AppConfig):
    name = "sogoc.areas.public_finance.autonomy"
    label = "autonomy"
    verbose_name = "Tự chủ tài chính"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
