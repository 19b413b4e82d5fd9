from django.apps import AppConfig


class DeskCatalogueConfig(AppConfig):
    name = "sogoc.desk.catalogue"
    label = "desk_catalogue"
