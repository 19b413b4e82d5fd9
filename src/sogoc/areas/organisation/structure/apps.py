from django.apps import AppConfig


class StructureConfig(AppConfig):
    name = "sogoc.areas.organisation.structure"
    label = "structure"
    verbose_name = "Cơ cấu tổ chức"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
