from django.apps import AppConfig


class PaymentsConfig(AppConfig):
    name = "sogoc.areas.procedures.payments"
    label = "payments"
    verbose_name = "Thủ tục hành chính – phí, lệ phí"

    def ready(self) -> None:
        from sogoc.foundations.people.policy import policies

        from .policy import RULES

        policies.learn(RULES)
