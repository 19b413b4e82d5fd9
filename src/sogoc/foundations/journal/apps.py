from django.apps import AppConfig


class JournalConfig(AppConfig):
    name = "sogoc.foundations.journal"
    label = "journal"
    verbose_name = "Nhật ký"
