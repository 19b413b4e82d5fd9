from django.urls import path

from sogoc.desk.deeds import begin
from sogoc.desk.listed import list_page
from sogoc.desk.recorded import record_page

from . import deeds, lists

app_name = "support"
urlpatterns = [
    path("", list_page, {"what": lists.GRANTS}, name="list"),
    path("enter/", begin, {"what": deeds.GRANT}, name="enter"),
    path("<int:pk>/", record_page, {"what": lists.GRANT}, name="grant"),
    *deeds.GRANTS.paths(),
    *deeds.PROOFS.paths(),
]
