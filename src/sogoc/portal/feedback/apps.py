from django.apps import AppConfig


class PortalFeedbackConfig(AppConfig):
    name = "sogoc.portal.feedback"
    label = "portal_feedback"
