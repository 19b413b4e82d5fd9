from django.apps import AppConfig


class DeskDecentralisationConfig(AppConfig):
    name = "sogoc.desk.decentralisation"
    label = "desk_decentralisation"
