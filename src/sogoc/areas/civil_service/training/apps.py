from django.apps import AppConfig


class TrainingConfig(AppConfig):
    name = "sogoc.areas.civil_service.training"
    label = "training"
    verbose_name = "Đào tạo, thi nâng ngạch"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .policy import RULES
        from .queries import candidate_rows, class_rows, target_rows, training_rows

        policies.learn(RULES)
        for one, rows, kind in (
            (register.training_plans, target_rows, "training.trainingtarget"),
            (register.training_classes, class_rows, "training.trainingclass"),
            (register.trainings, training_rows, "training.training"),
            (register.rank_exams, candidate_rows, "training.examcandidate"),
        ):
            books.learn(one, rows, figures, kind=kind, seen_by="see_training")
