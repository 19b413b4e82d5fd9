from django.apps import AppConfig


class CatalogueConfig(AppConfig):
    name = "sogoc.areas.procedures.catalogue"
    label = "catalogue"
    verbose_name = "Thủ tục hành chính – danh mục"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
