from django.urls import path

from . import reorganise, views

app_name = "agencies"
urlpatterns = [
    path("", views.agencies, name="list"),
    path("establish/", views.establish, name="establish"),
    path("names/<int:pk>/", reorganise.correct_name, name="correct_name"),
    path("decisions/<int:pk>/", reorganise.correct_decision, name="correct_decision"),
    path("contacts/<int:pk>/", reorganise.withdraw, name="withdraw"),
    path("<slug:key>/", views.agency, name="agency"),
    path("<slug:key>/<slug:name>/", reorganise.deed, name="deed"),
]
