from django.apps import AppConfig


class DeskJournalConfig(AppConfig):
    name = "sogoc.desk.journal"
    label = "desk_journal"
