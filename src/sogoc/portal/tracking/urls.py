from django.urls import path

from . import rating, views

urlpatterns = [
    path("", views.track, name="track"),
    path("<str:code>/", views.tracked_one, name="tracked"),
    path("<str:code>/close/", views.close, name="stop_tracking"),
    path("<str:code>/rate/", rating.rate, name="rate_dossier"),
    path("<str:code>/<str:secret>/", views.by_receipt, name="track_by_receipt"),
]
