from django.apps import AppConfig


class AutonomyConfig(AppConfig):
    name = "sogoc.areas.public_finance.autonomy"
    label = "autonomy"
    verbose_name = "Tự chủ tài chính"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .policy import RULES
        from .queries.asking import disclosure_rows, plan_rows, rule_rows

        policies.learn(RULES)
        for one, rows, kind in (
            (register.autonomy_plans, plan_rows, "autonomy.autonomyplan"),
            (register.own_rules, rule_rows, "autonomy.ownrule"),
            (register.disclosures, disclosure_rows, "autonomy.disclosure"),
        ):
            books.learn(one, rows, figures, kind=kind, seen_by="see_autonomy")
