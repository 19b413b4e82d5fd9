from django.urls import path

from . import (
    calendar,
    dossiers,
    feedback,
    forms,
    incoming,
    initiatives,
    journal,
    meetings,
    onestop,
    outreach,
    people,
    procedures,
    tasks,
    trees,
    views,
)

app_name = "sheets"
urlpatterns = [
    path("agencies.xlsx", trees.agencies, name="agencies"),
    path("calendar.xlsx", calendar.calendar, name="calendar"),
    path("documents.xlsx", views.documents, name="documents"),
    path("procedures.xlsx", procedures.procedures, name="procedures"),
    path("dossiers.xlsx", dossiers.dossiers, name="dossiers"),
    path("onestop.xlsx", onestop.onestop, name="onestop"),
    path("digitisation/<int:pk>.xlsx", onestop.digitisation, name="digitisation"),
    path("tasks.xlsx", tasks.tasks, name="tasks"),
    path("meetings.xlsx", meetings.meetings, name="meetings"),
    path("plans.xlsx", tasks.plans, name="plans"),
    path("feedback.xlsx", feedback.feedback, name="feedback"),
    path("questions.xlsx", feedback.questions, name="questions"),
    path("initiatives.xlsx", initiatives.initiatives, name="initiatives"),
    path("outreach.xlsx", outreach.outreach, name="outreach"),
    path("journal.xlsx", journal.journal, name="journal"),
    path("people.xlsx", people.accounts, name="accounts"),
    path("figures/<slug:name>.xlsx", views.figure, name="figure"),
    path("forms/<slug:key>.xlsx", forms.form, name="form"),
    path("in/<slug:name>/", incoming.bring, name="bring"),
    path("in/<slug:name>/pattern.xlsx", incoming.pattern, name="pattern"),
]
