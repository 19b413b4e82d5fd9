from django.apps import AppConfig


class RenderingConfig(AppConfig):
    name = "sogoc.foundations.documents.rendering"
    label = "rendering"
    verbose_name = "Mẫu in"

    def ready(self) -> None:
        from sogoc.foundations.people.policy import policies

        from .policy import RULES

        policies.learn(RULES)
