from django.apps import AppConfig


class ProcessesConfig(AppConfig):
    name = "sogoc.areas.procedures.processes"
    label = "processes"
    verbose_name = "Thủ tục hành chính – quy trình nội bộ"

    def ready(self) -> None:
        from sogoc.foundations.people.policy import policies

        from .policy import RULES

        policies.learn(RULES)
