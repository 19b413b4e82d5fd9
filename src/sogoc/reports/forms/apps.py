from django.apps import AppConfig


class FormsConfig(AppConfig):
    name = "sogoc.reports.forms"
    label = "forms"
    verbose_name = "Biểu mẫu"

    def ready(self) -> None:
        """After the areas: a form that points to no figure is told of now."""
        from .catalogue import versions

        versions()
