from django.apps import AppConfig


class DraftingConfig(AppConfig):
    name = "sogoc.areas.institutions.drafting"
    label = "drafting"
    verbose_name = "Soạn thảo văn bản quy phạm pháp luật"

    def ready(self) -> None:
        from sogoc.foundations.ledger.books import books
        from sogoc.foundations.people.policy import policies

        from . import figures, register
        from .policy import RULES
        from .queries import legal_document_rows

        policies.learn(RULES)
        books.learn(
            register.legal_documents,
            legal_document_rows,
            figures,
            kind="drafting.legaldocument",
            seen_by="see_legal_document",
        )
