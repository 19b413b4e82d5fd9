from django.apps import AppConfig


class NoticesConfig(AppConfig):
    name = "sogoc.foundations.notices"
    label = "notices"
    verbose_name = "Thông báo"

    def ready(self) -> None:
        """Hears of the acts of the rooms below that somebody must know of."""
        from sogoc.foundations.journal.hearing import listeners
        from sogoc.foundations.people.policy import policies

        from .hearing import document_corrected, document_ended, office_ended, office_given
        from .policy import RULES

        policies.learn(RULES)
        listeners.hear("give_office", office_given)
        listeners.hear("end_office", office_ended)
        listeners.hear("correct_document", document_corrected)
        listeners.hear("relate_documents", document_ended)
