from django.apps import AppConfig


class OutreachConfig(AppConfig):
    name = "sogoc.areas.direction.outreach"
    label = "outreach"
    verbose_name = "Tuyên truyền"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
