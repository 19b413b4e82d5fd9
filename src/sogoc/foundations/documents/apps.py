from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    name = "sogoc.foundations.documents"
    label = "documents"
    verbose_name = "Văn bản"

    def ready(self) -> None:
        from sogoc.foundations.people.policy import policies

        from .policy import RULES

        policies.learn(RULES)
