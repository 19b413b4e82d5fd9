from django.apps import AppConfig


class DisseminationConfig(AppConfig):
    name = "sogoc.areas.institutions.dissemination"
    label = "dissemination"
    verbose_name = "Phổ biến pháp luật"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .policy import RULES
        from .queries import dissemination_rows

        policies.learn(RULES)
        books.learn(
            register.disseminations,
            dissemination_rows,
            figures,
            kind="dissemination.dissemination",
            seen_by="see_dissemination",
        )
