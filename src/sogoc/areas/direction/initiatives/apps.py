from django.apps import AppConfig


class InitiativesConfig(AppConfig):
    name = "sogoc.areas.direction.initiatives"
    label = "initiatives"
    verbose_name = "Sáng kiến, thi đua, khen thưởng"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
