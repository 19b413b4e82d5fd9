from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "sogoc.desk"
    label = "desk"

    def ready(self) -> None:
        from sogoc.foundations.people.policy import policies

        from .policy import RULES

        policies.learn(RULES)
