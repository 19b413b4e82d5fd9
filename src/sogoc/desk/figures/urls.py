from django.urls import path

from . import catalogue, declaring, registers, views

app_name = "figures"
urlpatterns = [
    path("", catalogue.figures, name="list"),
    path("declared/", declaring.declared, name="declared"),
    path("declared/<int:pk>/", declaring.declaration, name="declaration"),
    path("declared/<int:pk>/correct/", declaring.correct, name="correct"),
    path("declared/<int:pk>/take-back/", declaring.take_back, name="take_back"),
    path("registers/", registers.registers, name="registers"),
    path("registers/<slug:register>/attest/", registers.attest, name="attest"),
    path("attestations/<int:pk>/withdraw/", registers.withdraw, name="withdraw"),
    path("checks/", views.checks, name="checks"),
    path("<slug:name>/", views.figure, name="figure"),
    path("<slug:name>/trend/", views.further, name="trend"),
    path("<slug:name>/declare/", declaring.declare, name="declare"),
]
