from django.apps import AppConfig


class AppointmentsConfig(AppConfig):
    name = "sogoc.areas.civil_service.appointments"
    label = "appointments"
    verbose_name = "Tuyển dụng, bổ nhiệm"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
