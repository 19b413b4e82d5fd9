from django.apps import AppConfig


class OnestopConfig(AppConfig):
    name = "sogoc.areas.procedures.onestop"
    label = "onestop"
    verbose_name = "Bộ phận Một cửa"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures
        from .policy import RULES
        from .queries import connection_rows, member_rows
        from .register import onestop_members, system_connections

        policies.learn(RULES)
        books.learn(
            onestop_members, member_rows, figures, kind="onestop.onestopmember", seen_by="see_onestop"
        )
        books.learn(
            system_connections,
            connection_rows,
            figures,
            kind="onestop.systemconnection",
            seen_by="see_onestop",
        )
