from django.apps import AppConfig


class AuditsConfig(AppConfig):
    name = "sogoc.areas.public_finance.audits"
    label = "audits"
    verbose_name = "Kết luận kiểm toán, thanh tra tài chính"
