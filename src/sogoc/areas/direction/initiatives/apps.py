from django.apps import AppConfig


class InitiativesConfig(AppConfig):
    name = "sogoc.areas.direction.initiatives"
    label = "initiatives"
    verbose_name = "Sáng kiến, thi đua"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .policy import RULES
        from .queries import award_rows, initiative_rows, target_rows

        policies.learn(RULES)
        for one, rows, kind in (
            (register.initiatives, initiative_rows, "initiatives.initiative"),
            (register.initiative_targets, target_rows, "initiatives.initiativetarget"),
            (register.awards, award_rows, "initiatives.award"),
        ):
            books.learn(one, rows, figures, kind=kind, seen_by="see_initiative")
