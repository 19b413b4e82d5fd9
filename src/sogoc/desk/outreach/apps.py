from django.apps import AppConfig


class DeskOutreachConfig(AppConfig):
    name = "sogoc.desk.outreach"
    label = "desk_outreach"
