from django.apps import AppConfig


class DecentralisationConfig(AppConfig):
    name = "sogoc.areas.organisation.decentralisation"
    label = "decentralisation"
    verbose_name = "Phân cấp, thanh tra chuyên ngành"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .policy import RULES
        from .queries import body_rows, finding_rows, inspection_rows

        policies.learn(RULES)
        for one, rows, kind in (
            (register.field_inspections, inspection_rows, "decentralisation.fieldinspection"),
            (register.inspected_bodies, body_rows, "decentralisation.inspectedbody"),
            (register.field_findings, finding_rows, "decentralisation.fieldfinding"),
        ):
            books.learn(one, rows, figures, kind=kind, seen_by="see_field_inspection")
