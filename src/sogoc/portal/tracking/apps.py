from django.apps import AppConfig


class PortalTrackingConfig(AppConfig):
    name = "sogoc.portal.tracking"
    label = "portal_tracking"
