from django.apps import AppConfig


class DeskFormsConfig(AppConfig):
    name = "sogoc.desk.forms"
    label = "desk_forms"
