from django.apps import AppConfig


class StructureConfig(AppConfig):
    name = "sogoc.areas.organisation.structure"
    label = "structure"
    verbose_name = "Cơ cấu tổ chức"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .policy import RULES
        from .queries import plan_rows, unit_rows

        policies.learn(RULES)
        books.learn(register.units, unit_rows, figures, kind="agencies.agencyplace", seen_by="see_agency")
        books.learn(
            register.reduction_plans,
            plan_rows,
            figures,
            kind="structure.reductionplan",
            seen_by="see_reduction_plan",
        )
