from django.apps import AppConfig


class DigitisationConfig(AppConfig):
    name = "sogoc.areas.procedures.digitisation"
    label = "digitisation"
    verbose_name = "Thủ tục hành chính – kiểm tra việc số hóa"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures
        from .policy import RULES
        from .queries import checked_rows
        from .register import checked_dossiers

        policies.learn(RULES)
        books.learn(
            checked_dossiers,
            checked_rows,
            figures,
            kind="digitisation.checkeddossier",
            seen_by="see_dossier",
        )
