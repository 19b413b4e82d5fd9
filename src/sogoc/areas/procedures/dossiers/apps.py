from django.apps import AppConfig


class DossiersConfig(AppConfig):
    name = "sogoc.areas.procedures.dossiers"
    label = "procedures"
    verbose_name = "Hồ sơ thủ tục hành chính"

    def ready(self) -> None:
        from sogoc.foundations.documents.rendering.forms import forms
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures
        from .papers.printed import printed_forms
        from .policy import RULES
        from .queries import dossier_rows
        from .queries.rating import rating_rows
        from .register import dossiers, ratings

        policies.learn(RULES)
        forms.learn(printed_forms)
        books.learn(dossiers, dossier_rows, figures, kind="procedures.dossier", seen_by="see_dossier")
        books.learn(ratings, rating_rows, figures, kind="procedures.rating", seen_by="see_rating")
