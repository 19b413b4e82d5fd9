from django.apps import AppConfig


class DeskAuditsConfig(AppConfig):
    name = "sogoc.desk.audits"
    label = "desk_audits"
