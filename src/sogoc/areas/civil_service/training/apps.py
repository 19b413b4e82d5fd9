from django.apps import AppConfig


class TrainingConfig(AppConfig):
    name = "sogoc.areas.civil_service.training"
    label = "training"
    verbose_name = "Đào tạo, thi nâng ngạch"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
