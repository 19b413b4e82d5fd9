from django.apps import AppConfig


class DeskFeedsConfig(AppConfig):
    name = "sogoc.desk.feeds"
    label = "desk_feeds"
