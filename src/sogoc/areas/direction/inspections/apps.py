from django.apps import AppConfig


class InspectionsConfig(AppConfig):
    name = "sogoc.areas.direction.inspections"
    label = "inspections"
    verbose_name = "Kiểm tra"

    def ready(self) -> None:
        from sogoc.foundations.documents.rendering.forms import forms
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .papers.printed import printed_forms
        from .policy import RULES
        from .queries import inspection_rows, matter_rows, plan_rows, visit_rows

        policies.learn(RULES)
        forms.learn(printed_forms)
        of_inspections = (
            (register.inspections, inspection_rows, "inspections.inspection"),
            (register.inspected_units, visit_rows, "inspections.inspectionvisit"),
            (register.inspection_matters, matter_rows, "inspections.inspectionmatter"),
        )
        for one, rows, kind in of_inspections:
            books.learn(one, rows, figures, kind=kind, seen_by="see_inspection")
        books.learn(
            register.inspection_plans, plan_rows, figures, kind="documents.document", seen_by="see_document"
        )
