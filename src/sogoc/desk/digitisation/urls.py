from django.urls import path

from . import views

app_name = "digitisation"
urlpatterns = [
    path("", views.checks, name="list"),
    path("begin/", views.begin, name="begin"),
    path("<int:pk>/", views.check, name="check"),
    path("dossiers/<int:pk>/", views.checked, name="checked"),
]
