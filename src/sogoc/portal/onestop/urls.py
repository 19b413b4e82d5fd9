from django.urls import path

from . import views

urlpatterns = [
    path("", views.points, name="onestop"),
    path("<int:pk>/", views.point, name="onestop_point"),
]
