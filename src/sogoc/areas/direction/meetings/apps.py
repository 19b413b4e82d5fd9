from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    name = "sogoc.areas.direction.meetings"
    label = "meetings"
    verbose_name = "Hội nghị, họp, kết luận"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
