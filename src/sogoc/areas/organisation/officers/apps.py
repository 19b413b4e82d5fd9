from django.apps import AppConfig


class OfficersConfig(AppConfig):
    name = "sogoc.areas.organisation.officers"
    label = "officers"
    verbose_name = "Đầu mối phụ trách"
