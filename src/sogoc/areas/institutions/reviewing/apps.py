from django.apps import AppConfig


class ReviewingConfig(AppConfig):
    name = "sogoc.areas.institutions.reviewing"
    label = "reviewing"
    verbose_name = "Rà soát, kiểm tra văn bản"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .policy import RULES
        from .queries import campaign_rows, text_rows

        policies.learn(RULES)
        for one, rows, kind in (
            (register.review_campaigns, campaign_rows, "reviewing.reviewcampaign"),
            (register.reviewed_texts, text_rows, "reviewing.reviewedtext"),
        ):
            books.learn(one, rows, figures, kind=kind, seen_by="see_review")
