from django.urls import path

from sogoc.desk.deeds import begin

from . import deeds, handing, opening, views

app_name = "surveys"
urlpatterns = [
    path("", views.surveys, name="list"),
    path("open/", begin, {"what": opening.SURVEY}, name="open"),
    path("record/", begin, {"what": opening.RECORD}, name="record"),
    path("<int:pk>/", views.survey, name="survey"),
    path("<int:pk>/sample/", handing.sample, name="sample"),
    path("<int:pk>/reissue/", handing.reissue, name="reissue"),
    path("<int:pk>/kiosk/", handing.kiosk, name="open_kiosk"),
    path("slips/<int:pk>/", views.slip, name="slip"),
    path("instruments/", views.instruments, name="instruments"),
    path("instruments/draft/", begin, {"what": opening.INSTRUMENT}, name="draft"),
    path("instruments/<int:pk>/", views.instrument, name="instrument"),
    *deeds.SURVEYS.paths(),
    *deeds.SLIPS.paths("slips/"),
    *deeds.KIOSKS.paths("kiosks/", "kiosk-"),
    *deeds.INSTRUMENTS.paths("instruments/", "instrument-"),
    *deeds.QUESTIONS.paths("questions/", "question-"),
]
