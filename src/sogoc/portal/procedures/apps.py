from django.apps import AppConfig


class PortalProceduresConfig(AppConfig):
    name = "sogoc.portal.procedures"
    label = "portal_procedures"
