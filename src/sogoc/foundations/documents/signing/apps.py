from django.apps import AppConfig


class SigningConfig(AppConfig):
    name = "sogoc.foundations.documents.signing"
    label = "signing"
    verbose_name = "Chữ ký số"

    def ready(self) -> None:
        from sogoc.foundations.people.policy import policies

        from .policy import RULES

        policies.learn(RULES)
