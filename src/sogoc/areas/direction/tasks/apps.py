from django.apps import AppConfig


class TasksConfig(AppConfig):
    name = "sogoc.areas.direction.tasks"
    label = "tasks"
    verbose_name = "Kế hoạch, nhiệm vụ"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
