from django.apps import AppConfig


class DeskFieldsConfig(AppConfig):
    name = "sogoc.desk.fields"
    label = "desk_fields"
