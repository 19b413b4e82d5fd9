from django.apps import AppConfig


class PositionsConfig(AppConfig):
    name = "sogoc.areas.civil_service.positions"
    label = "positions"
    verbose_name = "Vị trí việc làm"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures
        from .policy import RULES
        from .queries import list_rows
        from .register import position_lists

        policies.learn(RULES)
        books.learn(
            position_lists, list_rows, figures, kind="positions.positionlist", seen_by="see_positions"
        )
