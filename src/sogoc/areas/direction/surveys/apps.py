from django.apps import AppConfig


class SurveysConfig(AppConfig):
    name = "sogoc.areas.direction.surveys"
    label = "surveys"
    verbose_name = "Khảo sát sự hài lòng"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures
        from .policy import RULES
        from .queries import survey_rows
        from .register import surveys

        policies.learn(RULES)
        books.learn(surveys, survey_rows, figures, kind="surveys.survey", seen_by="see_survey")
