from django.apps import AppConfig


class FeedbackConfig(AppConfig):
    name = "sogoc.areas.procedures.feedback"
    label = "feedback"
    verbose_name = "Thủ tục hành chính – phản ánh, kiến nghị"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
