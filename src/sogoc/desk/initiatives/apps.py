from django.apps import AppConfig


class DeskInitiativesConfig(AppConfig):
    name = "sogoc.desk.initiatives"
    label = "desk_initiatives"
