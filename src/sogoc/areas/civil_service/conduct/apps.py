from django.apps import AppConfig


class ConductConfig(AppConfig):
    name = "sogoc.areas.civil_service.conduct"
    label = "conduct"
    verbose_name = "Kỷ luật, đánh giá, chuyển đổi vị trí"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .policy import RULES
        from .queries import discipline_rows, rating_rows, rotation_rows

        policies.learn(RULES)
        for one, rows, kind, seen_by in (
            (register.disciplines, discipline_rows, "conduct.discipline", "see_conduct"),
            (register.rotations, rotation_rows, "conduct.rotation", "see_conduct"),
            (register.staff_ratings, rating_rows, "conduct.staffrating", "see_staff_rating"),
        ):
            books.learn(one, rows, figures, kind=kind, seen_by=seen_by)
