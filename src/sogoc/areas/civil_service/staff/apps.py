from django.apps import AppConfig


class StaffConfig(AppConfig):
    name = "sogoc.areas.civil_service.staff"
    label = "staff"
    verbose_name = "Công chức, viên chức"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
