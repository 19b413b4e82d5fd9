from django.apps import AppConfig


class LedgerConfig(AppConfig):
    name = "sogoc.foundations.ledger"
    label = "ledger"
    verbose_name = "Sổ số liệu"

    def ready(self) -> None:
        from sogoc.foundations.people.policy import policies

        from .policy import RULES

        policies.learn(RULES)
