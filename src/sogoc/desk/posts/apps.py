from django.apps import AppConfig


class DeskPostsConfig(AppConfig):
    name = "sogoc.desk.posts"
    label = "desk_posts"
