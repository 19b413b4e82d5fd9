from django.apps import AppConfig


class IntegrityConfig(AppConfig):
    name = "sogoc.areas.civil_service.integrity"
    label = "integrity"
    verbose_name = "Tiếp công dân, phòng chống tham nhũng"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .policy import RULES
        from .queries import asset_rows, grievance_rows, reception_rows, report_rows

        policies.learn(RULES)
        books.learn(
            register.grievances,
            grievance_rows,
            figures,
            kind="integrity.grievance",
            seen_by="see_grievance",
        )
        for one, rows, kind in (
            (register.receptions, reception_rows, "integrity.reception"),
            (register.integrity_reports, report_rows, "integrity.integrityreport"),
            (register.asset_declarations, asset_rows, "integrity.assetdeclaration"),
        ):
            books.learn(one, rows, figures, kind=kind, seen_by="see_integrity")
