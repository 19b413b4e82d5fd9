from django.apps import AppConfig


class ScorecardsConfig(AppConfig):
    name = "sogoc.scorecards"
    label = "scorecards"
    verbose_name = "Chấm điểm"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
