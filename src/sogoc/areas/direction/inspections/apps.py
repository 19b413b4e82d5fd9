from django.apps import AppConfig


class InspectionsConfig(AppConfig):
    name = "sogoc.areas.direction.inspections"
    label = "inspections"
    verbose_name = "Kiểm tra"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
