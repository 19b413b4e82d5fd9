from django.urls import path

from . import views
from .deeds import IMPACTS

app_name = "impacts"
urlpatterns = [
    path("", views.impacts, name="list"),
    path("<int:pk>/", views.impact, name="impact"),
    *IMPACTS.paths(),
]
