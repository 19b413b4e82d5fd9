from django.apps import AppConfig


class IntegrityConfig(AppConfig):
    name = "sogoc.areas.civil_service.integrity"
    label = "integrity"
    verbose_name = "Tiếp công dân, phòng chống tham nhũng"
