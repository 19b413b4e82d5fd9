from django.apps import AppConfig


class PortalApplyingConfig(AppConfig):
    name = "sogoc.portal.applying"
    label = "portal_applying"
