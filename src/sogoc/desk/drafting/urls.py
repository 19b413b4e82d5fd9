from django.urls import path

from sogoc.desk.deeds import begin

from . import deeds, views

app_name = "drafting"
urlpatterns = [
    path("", views.legal_documents, name="list"),
    path("enter/", begin, {"what": deeds.BEGINNING}, name="enter"),
    *deeds.OPINIONS.paths("opinions/"),
    path("<int:pk>/", views.legal_document, name="legal_document"),
    *deeds.LEGAL_DOCUMENTS.paths(),
    *deeds.PROOFS.paths(),
]
