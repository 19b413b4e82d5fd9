from django.urls import path

from sogoc.desk.deeds import begin
from sogoc.desk.listed import list_page
from sogoc.desk.recorded import record_page

from . import deeds, lists

app_name = "autonomy"
urlpatterns = [
    path("", list_page, {"what": lists.PLANS}, name="list"),
    path("propose/", begin, {"what": deeds.PLAN}, name="propose"),
    path("record/", begin, {"what": deeds.RECORD}, name="record"),
    path("rules/", list_page, {"what": lists.RULES}, name="rules"),
    path("rules/issue/", begin, {"what": deeds.RULE}, name="issue"),
    path("rules/<int:pk>/", record_page, {"what": lists.RULE}, name="rule"),
    *deeds.RULES.paths("rules/", "rule_"),
    *deeds.RULE_PROOFS.paths("rules/", "rule_"),
    path("disclosures/", list_page, {"what": lists.DISCLOSURES}, name="disclosures"),
    path("disclosures/enter/", begin, {"what": deeds.DISCLOSURE}, name="disclose"),
    path("disclosures/<int:pk>/", record_page, {"what": lists.DISCLOSURE}, name="disclosure"),
    *deeds.DISCLOSURES.paths("disclosures/", "disclosure_"),
    *deeds.DISCLOSURE_PROOFS.paths("disclosures/", "disclosure_"),
    path("<int:pk>/", record_page, {"what": lists.PLAN}, name="plan"),
    *deeds.PLANS.paths(),
    *deeds.PROOFS.paths(),
]
