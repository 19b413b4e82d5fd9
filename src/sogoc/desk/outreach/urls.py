from django.urls import path

from sogoc.desk.deeds import begin

from . import deeds, views

app_name = "outreach"
urlpatterns = [
    path("", views.items, name="list"),
    path("enter/", begin, {"what": deeds.ITEM}, name="enter"),
    path("<int:pk>/", views.item, name="item"),
    *deeds.ITEMS.paths(),
    *deeds.PROOFS.paths(),
]
