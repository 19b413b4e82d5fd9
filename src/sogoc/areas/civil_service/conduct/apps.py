from django.apps import AppConfig


class ConductConfig(AppConfig):
    name = "sogoc.areas.civil_service.conduct"
    label = "conduct"
    verbose_name = "Kỷ luật, đánh giá, chuyển đổi vị trí"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
