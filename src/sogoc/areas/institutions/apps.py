from django.apps import AppConfig


class InstitutionsConfig(AppConfig):
    name = "sogoc.areas.institutions"
    label = "institutions"
    verbose_name = "Thể chế"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
