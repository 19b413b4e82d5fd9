from django.apps import AppConfig


class CivilServiceConfig(AppConfig):
    name = "sogoc.areas.civil_service"
    label = "civil_service"
    verbose_name = "Chế độ công vụ"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
