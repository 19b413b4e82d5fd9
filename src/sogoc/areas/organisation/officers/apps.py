from django.apps import AppConfig


class OfficersConfig(AppConfig):
    name = "sogoc.areas.organisation.officers"
    label = "officers"
    verbose_name = "Đầu mối phụ trách"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures
        from .policy import RULES
        from .queries import officer_rows
        from .register import officers_in_charge

        policies.learn(RULES)
        books.learn(
            officers_in_charge,
            officer_rows,
            figures,
            kind="officers.officerincharge",
            seen_by="see_officer_in_charge",
        )
