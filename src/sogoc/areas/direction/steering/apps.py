from django.apps import AppConfig


class SteeringConfig(AppConfig):
    name = "sogoc.areas.direction.steering"
    label = "direction"
    verbose_name = "Văn bản chỉ đạo, điều hành"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures
        from .policy import RULES
        from .queries import steering_rows
        from .register import steering_documents

        policies.learn(RULES)
        books.learn(
            steering_documents, steering_rows, figures, kind="documents.document", seen_by="see_document"
        )
