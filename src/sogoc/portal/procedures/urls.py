from django.urls import path

from . import views

urlpatterns = [
    path("", views.procedures, name="procedures"),
    path("<int:pk>/", views.procedure, name="procedure"),
]
