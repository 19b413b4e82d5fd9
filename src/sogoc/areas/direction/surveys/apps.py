from django.apps import AppConfig


class SurveysConfig(AppConfig):
    name = "sogoc.areas.direction.surveys"
    label = "surveys"
    verbose_name = "Khảo sát sự hài lòng"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
