from django.apps import AppConfig


class CitizensConfig(AppConfig):
    name = "sogoc.foundations.citizens"
    label = "citizens"
    verbose_name = "Người dân"

    def ready(self) -> None:
        from sogoc.foundations.people.policy import policies

        from .policy import EVENTS, RULES

        policies.learn(RULES, EVENTS)
