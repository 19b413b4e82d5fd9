from django.apps import AppConfig


class DisseminationConfig(AppConfig):
    name = "sogoc.areas.institutions.dissemination"
    label = "dissemination"
    verbose_name = "Phổ biến pháp luật"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
