from django.apps import AppConfig


class StaffConfig(AppConfig):
    name = "sogoc.areas.civil_service.staff"
    label = "staff"
    verbose_name = "Công chức, viên chức"

    def ready(self) -> None:
        from sogoc.foundations.agencies.closing import closing
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .policy import RULES
        from .queries import leadership_rows, stay_rows
        from .queries.leaving import refuse_people_left

        policies.learn(RULES)
        closing.learn(refuse_people_left, also_merged=False)
        for one, rows, kind in (
            (register.stays, stay_rows, "staff.stay"),
            (register.leaderships, leadership_rows, "staff.leadership"),
        ):
            books.learn(one, rows, figures, kind=kind, seen_by="see_staff")
