from django.apps import AppConfig


class ApplicationsConfig(AppConfig):
    name = "sogoc.areas.procedures.applications"
    label = "applications"
    verbose_name = "Thủ tục hành chính – đơn nộp trực tuyến"

    def ready(self) -> None:
        from sogoc.foundations.people.policy import policies

        from .policy import RULES

        policies.learn(RULES)
