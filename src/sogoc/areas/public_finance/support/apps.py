from django.apps import AppConfig


class SupportConfig(AppConfig):
    name = "sogoc.areas.public_finance.support"
    label = "support"
    verbose_name = "Hỗ trợ doanh nghiệp"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .policy import RULES
        from .queries import grant_rows

        policies.learn(RULES)
        books.learn(
            register.enterprise_grants,
            grant_rows,
            figures,
            kind="support.enterprisegrant",
            seen_by="see_enterprise_grant",
        )
