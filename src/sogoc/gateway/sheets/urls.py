from django.urls import path

from . import views

app_name = "sheets"
urlpatterns = [
    path("documents.xlsx", views.documents, name="documents"),
    path("figures/<slug:name>.xlsx", views.figure, name="figure"),
]
