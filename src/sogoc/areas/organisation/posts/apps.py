from django.apps import AppConfig


class PostsConfig(AppConfig):
    name = "sogoc.areas.organisation.posts"
    label = "posts"
    verbose_name = "Biên chế"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books

        from . import figures

        books.read(figures)
