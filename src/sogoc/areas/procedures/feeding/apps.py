from django.apps import AppConfig


class FeedingConfig(AppConfig):
    name = "sogoc.areas.procedures.feeding"
    label = "feeding"
    verbose_name = "Thủ tục hành chính – nạp hồ sơ từ hệ thống khác"

    def ready(self) -> None:
        from sogoc.foundations.people.policy import policies

        from .policy import RULES

        policies.learn(RULES)
