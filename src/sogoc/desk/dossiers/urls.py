from django.urls import path

from . import applications, boards, printing, ratings, receipts, receiving, views
from .deeds import DEEDS

app_name = "dossiers"
urlpatterns = [
    path("", views.dossiers, name="list"),
    path("receive/", receiving.receive, name="receive"),
    path("mine/", boards.mine, name="mine"),
    path("delays/", boards.delays, name="delays"),
    path("<int:pk>/", views.dossier, name="dossier"),
    path("book/<slug:kind>/", printing.book, name="book"),
    path("<int:pk>/papers/<slug:use>/<slug:kind>/", printing.paper, name="paper"),
    path("ratings/<int:pk>/", ratings.rating, name="rating"),
    path("<int:pk>/application/", applications.application, name="application"),
    path("<int:pk>/application/papers/<int:paper>/", applications.paper, name="handed_paper"),
    path("<int:pk>/receipt/", receipts.receipt, name="receipt"),
    path("<int:pk>/correct/", receiving.correct, name="correct"),
    *DEEDS.paths(),
]
