"""All addresses, by face."""

from django.contrib.auth.decorators import login_not_required
from django.urls import include, path
from django.views.i18n import set_language

from sogoc.desk import gallery, views
from sogoc.gateway.api.doors import doors

urlpatterns = [
    path("", views.home, name="home"),
    path("search/", views.search, name="search"),
    path("documents/", include("sogoc.desk.documents.urls")),
    path("procedures/", include("sogoc.desk.catalogue.urls")),
    path("dossiers/", include("sogoc.desk.dossiers.urls")),
    path("payments/", include("sogoc.desk.payments.urls")),
    path("feedback/", include("sogoc.desk.feedback.urls")),
    path("feeds/in/", include("sogoc.gateway.feeds.urls")),
    path("feeds/", include("sogoc.desk.feeds.urls")),
    path("surveys/", include("sogoc.desk.surveys.urls")),
    path("onestop/", include("sogoc.desk.onestop.urls")),
    path("meetings/", include("sogoc.desk.meetings.urls")),
    path("tasks/", include("sogoc.desk.tasks.urls")),
    path("digitisation/", include("sogoc.desk.digitisation.urls")),
    path("inspections/", include("sogoc.desk.inspections.urls")),
    path("staff/", include("sogoc.desk.staff.urls")),
    path("initiatives/", include("sogoc.desk.initiatives.urls")),
    path("drafting/", include("sogoc.desk.drafting.urls")),
    path("conduct/", include("sogoc.desk.conduct.urls")),
    path("training/", include("sogoc.desk.training.urls")),
    path("outreach/", include("sogoc.desk.outreach.urls")),
    path("structure/", include("sogoc.desk.structure.urls")),
    path("posts/", include("sogoc.desk.posts.urls")),
    path("reviewing/", include("sogoc.desk.reviewing.urls")),
    path("disseminations/", include("sogoc.desk.dissemination.urls")),
    path("figures/", include("sogoc.desk.figures.urls")),
    path("forms/", include("sogoc.desk.forms.urls")),
    path("fields/", include("sogoc.desk.fields.urls")),
    path("notices/", include("sogoc.desk.notices.urls")),
    path("jobs/", include("sogoc.desk.jobs.urls")),
    path("agencies/", include("sogoc.desk.agencies.urls")),
    path("journal/", include("sogoc.desk.journal.urls")),
    path("calendar/", include("sogoc.desk.calendar.urls")),
    path("", include("sogoc.desk.people.urls")),
    path("dvc/", include("sogoc.portal.urls")),
    path("look/", gallery.gallery, name="gallery"),
    path("language/", login_not_required(set_language), name="set_language"),
    path("sheets/", include("sogoc.gateway.sheets.urls")),
    path("bank/", include("sogoc.gateway.bank.urls")),
    path("api/v1/", doors()),
]

handler400 = "sogoc.config.errors.misread"
handler403 = "sogoc.config.errors.forbidden"
handler404 = "sogoc.config.errors.missing"
handler500 = "sogoc.config.errors.failed"
