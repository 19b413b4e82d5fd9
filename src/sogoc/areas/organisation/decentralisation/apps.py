from django.apps import AppConfig


class DecentralisationConfig(AppConfig):
    name = "sogoc.areas.organisation.decentralisation"
    label = "decentralisation"
    verbose_name = "Phân cấp, thanh tra chuyên ngành"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
