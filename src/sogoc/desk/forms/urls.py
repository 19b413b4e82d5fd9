from django.urls import path

from . import views

app_name = "forms"
urlpatterns = [
    path("", views.forms, name="list"),
    path("<slug:key>/", views.form, name="form"),
]
