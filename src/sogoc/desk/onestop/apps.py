from django.apps import AppConfig


class DeskOnestopConfig(AppConfig):
    name = "sogoc.desk.onestop"
    label = "desk_onestop"
