from django.apps import AppConfig


class DeskDraftingConfig(AppConfig):
    name = "sogoc.desk.drafting"
    label = "desk_drafting"
