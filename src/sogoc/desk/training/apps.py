from django.apps import AppConfig


class DeskTrainingConfig(AppConfig):
    name = "sogoc.desk.training"
    label = "desk_training"
