from django.urls import path

from sogoc.desk.deeds import begin
from sogoc.desk.listed import list_page
from sogoc.desk.recorded import record_page

from . import deeds, lists

app_name = "audits"
urlpatterns = [
    path("", list_page, {"what": lists.RECOMMENDATIONS}, name="list"),
    path("enter/", begin, {"what": deeds.RECOMMENDATION}, name="enter"),
    path("<int:pk>/", record_page, {"what": lists.RECOMMENDATION}, name="recommendation"),
    *deeds.RECOMMENDATIONS.paths(),
    *deeds.PROOFS.paths(),
]
