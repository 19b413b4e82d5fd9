from django.apps import AppConfig


class ConfigConfig(AppConfig):
    name = "sogoc.config"
    label = "config"

    def ready(self) -> None:
        """The last room to be made ready, so every other has handed over what it has."""
        from sogoc.foundations.ledger.books import books

        books.check()
