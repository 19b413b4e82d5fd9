from django.apps import AppConfig


class DraftingConfig(AppConfig):
    name = "sogoc.areas.institutions.drafting"
    label = "drafting"
    verbose_name = "Soạn thảo văn bản quy phạm pháp luật"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
