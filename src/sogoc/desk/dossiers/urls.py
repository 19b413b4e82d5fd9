from django.urls import path

from . import boards, receipts, receiving, views
from .deeds import DEEDS, deed_page

app_name = "dossiers"
urlpatterns = [
    path("", views.dossiers, name="list"),
    path("receive/", receiving.receive, name="receive"),
    path("mine/", boards.mine, name="mine"),
    path("delays/", boards.delays, name="delays"),
    path("<int:pk>/", views.dossier, name="dossier"),
    path("<int:pk>/receipt/", receipts.receipt, name="receipt"),
    path("<int:pk>/correct/", receiving.correct, name="correct"),
    *(path(f"<int:pk>/{key}/", deed_page, {"deed": key}, name=key) for key in DEEDS),
]
