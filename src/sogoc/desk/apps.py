from django.apps import AppConfig


class DeskConfig(AppConfig):
    name = "sogoc.desk"
    label = "desk"
