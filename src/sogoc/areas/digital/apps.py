from django.apps import AppConfig


class DigitalConfig(AppConfig):
    name = "sogoc.areas.digital"
    label = "digital"
    verbose_name = "Chính quyền điện tử, chính quyền số"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
