from django.apps import AppConfig


class RevenuesConfig(AppConfig):
    name = "sogoc.areas.public_finance.revenues"
    label = "revenues"
    verbose_name = "Phí, lệ phí, giải ngân"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .policy import RULES
        from .queries import amount_rows, plan_rows

        policies.learn(RULES)
        for one, rows, kind in (
            (register.budget_plans, plan_rows, "revenues.budgetplan"),
            (register.budget_amounts, amount_rows, "revenues.budgetamount"),
        ):
            books.learn(one, rows, figures, kind=kind, seen_by="see_budget_amount")
