from django.apps import AppConfig


class DeskDossiersConfig(AppConfig):
    name = "sogoc.desk.dossiers"
    label = "desk_dossiers"
