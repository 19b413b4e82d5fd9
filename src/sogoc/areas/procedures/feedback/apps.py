from django.apps import AppConfig


class FeedbackConfig(AppConfig):
    name = "sogoc.areas.procedures.feedback"
    label = "feedback"
    verbose_name = "Thủ tục hành chính – phản ánh, kiến nghị"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures
        from .policy import RULES
        from .queries import feedback_rows, posting_rows
        from .register import feedback, feedback_postings

        policies.learn(RULES)
        books.learn(feedback, feedback_rows, figures, kind="feedback.feedback", seen_by="see_feedback")
        books.learn(
            feedback_postings,
            posting_rows,
            figures,
            kind="feedback.feedbackposting",
            seen_by="see_posting",
        )
