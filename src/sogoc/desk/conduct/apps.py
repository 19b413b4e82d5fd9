from django.apps import AppConfig


class DeskConductConfig(AppConfig):
    name = "sogoc.desk.conduct"
    label = "desk_conduct"
