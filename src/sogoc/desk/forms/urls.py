from django.urls import path

from . import parts, views

app_name = "forms"
urlpatterns = [
    path("", views.forms, name="list"),
    path("<slug:key>/", views.form, name="form"),
    path("<slug:key>/<slug:code>/", parts.part, name="part"),
]
