from django.apps import AppConfig


class ConfigConfig(AppConfig):
    name = "sogoc.config"
    label = "config"
