"""The citizens' pages: what can be reached here is all that anybody can reach without an office."""

from django.urls import path

from sogoc.portal.shell import views

app_name = "portal"
urlpatterns = [
    path("", views.home, name="home"),
]
