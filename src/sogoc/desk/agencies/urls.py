from django.urls import path

from . import views

app_name = "agencies"
urlpatterns = [
    path("", views.agencies, name="list"),
    path("establish/", views.establish, name="establish"),
    path("<slug:key>/", views.agency, name="agency"),
]
