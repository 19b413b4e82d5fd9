from django.apps import AppConfig


class ReconciliationConfig(AppConfig):
    name = "sogoc.areas.procedures.reconciliation"
    label = "reconciliation"
    verbose_name = "Thủ tục hành chính – đối chiếu"

    def ready(self) -> None:
        from sogoc.foundations.people.policy import policies

        from .policy import RULES

        policies.learn(RULES)
