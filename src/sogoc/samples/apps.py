from django.apps import AppConfig


class SamplesConfig(AppConfig):
    name = "sogoc.samples"
    label = "samples"
