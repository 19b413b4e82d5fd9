from django.apps import AppConfig


class SimplificationConfig(AppConfig):
    name = "sogoc.areas.procedures.simplification"
    label = "simplification"
    verbose_name = "Thủ tục hành chính – rà soát, đơn giản hóa"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures
        from .policy import RULES
        from .queries import plan_rows, simplification_rows
        from .register import review_plans, simplifications

        policies.learn(RULES)
        books.learn(review_plans, plan_rows, figures, kind="documents.document", seen_by="see_document")
        books.learn(
            simplifications,
            simplification_rows,
            figures,
            kind="simplification.simplification",
            seen_by="see_procedure",
        )
