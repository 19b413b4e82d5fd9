from django.apps import AppConfig


class AuditsConfig(AppConfig):
    name = "sogoc.areas.public_finance.audits"
    label = "audits"
    verbose_name = "Kết luận kiểm toán, thanh tra tài chính"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .policy import RULES
        from .queries import recommendation_rows

        policies.learn(RULES)
        books.learn(
            register.audit_recommendations,
            recommendation_rows,
            figures,
            kind="audits.auditrecommendation",
            seen_by="see_audit_recommendation",
        )
