from django.apps import AppConfig


class ReviewingConfig(AppConfig):
    name = "sogoc.areas.institutions.reviewing"
    label = "reviewing"
    verbose_name = "Rà soát, kiểm tra văn bản"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
