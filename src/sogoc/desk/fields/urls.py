from django.urls import path

from . import views

app_name = "fields"
urlpatterns = [path("<slug:key>/", views.field, name="field")]
