from django.urls import path

from . import receipts, receiving, views
from .deeds import DEEDS, deed_page

app_name = "dossiers"
urlpatterns = [
    path("", views.dossiers, name="list"),
    path("receive/", receiving.receive, name="receive"),
    path("<int:pk>/", views.dossier, name="dossier"),
    path("<int:pk>/receipt/", receipts.receipt, name="receipt"),
    path("<int:pk>/correct/", receiving.correct, name="correct"),
    *(path(f"<int:pk>/{key}/", deed_page, {"deed": key}, name=key) for key in DEEDS),
]
