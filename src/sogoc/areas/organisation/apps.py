from django.apps import AppConfig


class OrganisationConfig(AppConfig):
    name = "sogoc.areas.organisation"
    label = "organisation"
    verbose_name = "Tổ chức bộ máy"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
