from django.apps import AppConfig


class ScienceConfig(AppConfig):
    name = "sogoc.areas.science"
    label = "science"
    verbose_name = "Khoa học và công nghệ"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
