from django.apps import AppConfig


class OutreachConfig(AppConfig):
    name = "sogoc.areas.direction.outreach"
    label = "outreach"
    verbose_name = "Tuyên truyền"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures
        from .policy import RULES
        from .queries import outreach_rows
        from .register import outreach_items

        policies.learn(RULES)
        books.learn(
            outreach_items, outreach_rows, figures, kind="outreach.outreachitem", seen_by="see_outreach"
        )
