from django.apps import AppConfig


class DeskDisseminationConfig(AppConfig):
    name = "sogoc.desk.dissemination"
    label = "desk_dissemination"
