from django.urls import path

from sogoc.desk.deeds import begin

from . import deeds, views

app_name = "reviewing"
urlpatterns = [
    path("", views.campaigns, name="list"),
    path("open/", begin, {"what": deeds.CAMPAIGN}, name="open"),
    path("texts/", views.texts, name="texts"),
    path("texts/<int:pk>/", views.text, name="text"),
    *deeds.TEXTS.paths("texts/", "text_"),
    *deeds.PROOFS.paths("texts/", "text_"),
    path("<int:pk>/", views.campaign, name="campaign"),
    *deeds.CAMPAIGNS.paths(named="campaign_"),
]
