from django.urls import path

from . import views

app_name = "feeding"
urlpatterns = [path("<slug:key>/", views.bring, name="bring")]
