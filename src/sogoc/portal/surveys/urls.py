from django.urls import path

from . import answering, results

urlpatterns = [
    path("", results.surveys, name="surveys"),
    path("<int:pk>/", results.survey, name="survey"),
    path("answer/<str:secret>/", answering.answer, name="answer_survey"),
    path("kiosk/<str:secret>/", answering.kiosk, name="kiosk"),
    path("thanks/", answering.thanks, name="survey_thanks"),
]
