from django.apps import AppConfig


class DeskReviewingConfig(AppConfig):
    name = "sogoc.desk.reviewing"
    label = "desk_reviewing"
