from django.urls import path

from . import views

urlpatterns = [
    path("", views.rates, name="rates"),
    path("<slug:agency>/<str:name>/", views.rate, name="rate"),
]
