from django.apps import AppConfig


class PositionsConfig(AppConfig):
    name = "sogoc.areas.civil_service.positions"
    label = "positions"
    verbose_name = "Vị trí việc làm"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
