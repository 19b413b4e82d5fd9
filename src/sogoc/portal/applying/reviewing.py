"""The whole of an application before it is sent, and what it is given then: a code, and a secret that is shown once."""

from typing import Any

import segno
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_http_methods

from sogoc.areas.procedures.applications.actions.send_application import send_application
from sogoc.areas.procedures.applications.queries import (
    cosignings_of,
    form_of,
    missing,
    papers_of,
    unsigned,
)
from sogoc.areas.procedures.applications.register import Kind
from sogoc.areas.procedures.dossiers.queries import new_secret
from sogoc.areas.procedures.payments.queries import order_of
from sogoc.foundations.citizens.requests import CitizenRequest
from sogoc.foundations.people.performing import perform, status_of
from sogoc.portal.citizens.doors import of_ones_own
from sogoc.portal.shell.pages import shown

from .cosigning import CosignerForm
from .fields import said
from .sending import SendForm
from .views import found

TRACKING = "/dvc/track/{code}/{secret}/"


@of_ones_own
@require_http_methods(["GET", "POST"])
def review(request: CitizenRequest, pk: int) -> HttpResponse:
    application = found(request, pk)
    form = SendForm(request.POST or None, initial={"version": application.version})
    if form.is_valid():
        secret, given = new_secret(), []
        response = perform(
            request,
            form,
            lambda: given.append(_sent(request, application, form, secret)),
            address=lambda _: reverse("portal:application", args=[pk]),
            done="",
        )
        if response:
            return _given(request, given[0], secret) if given else response
    return shown(request, "portal/applying/review.html", _context(application, form), status=status_of(form))


def _sent(request: CitizenRequest, application: Any, form: SendForm, secret: str) -> Any:
    return send_application(
        application=application,
        version=form.cleaned_data["version"],
        secret=secret,
        at=request.at,
        by=request.actor,
    )


def _given(request: CitizenRequest, application: Any, secret: str) -> HttpResponse:
    """In the answer itself: no address shows the secret again."""
    address = request.build_absolute_uri(TRACKING.format(code=application.dossier.code, secret=secret))
    context = {
        "application": application,
        "dossier": application.dossier,
        "order": order_of(application.dossier),
        "secret": secret,
        "address": address,
        "picture": segno.make(address, error="m").svg_data_uri(scale=4, border=2, dark="#000", light="#fff"),
    }
    return shown(request, "portal/applying/sent.html", context)


def _context(application: Any, form: SendForm) -> dict[str, Any]:
    dossier = application.dossier
    return {
        "application": application,
        "dossier": dossier,
        "order": order_of(dossier) if dossier else None,
        "form": form,
        "cosigner": CosignerForm(auto_id="cosigner_%s"),
        "cosignings": cosignings_of(application),
        "unsigned": set() if dossier else {one.pk for one in unsigned(application)},
        **parts(application),
    }


def parts(application: Any) -> dict[str, Any]:
    """What it says, step by step, with what is still missing."""
    language, told, papers = get_language() or "vi", form_of(application), papers_of(application)
    problems = {} if application.sent_at else missing(application, language)
    shown_now = told.shown(application.answers)
    steps = []
    for step in told.steps:
        rows = [
            (
                one.label.said(language),
                _answer(one, application.answers.get(one.key, ""), language),
                [paper for paper in papers if paper.question == one.key],
                said(problems[one.key]) if one.key in problems else "",
            )
            for one in step.questions
            if one.key in shown_now
        ]
        steps.append({"key": step.key, "title": step.title.said(language), "rows": rows})
    return {"steps": steps, "unfinished": len(problems)}


def _answer(one: Any, told: str, language: str) -> str:
    if one.kind is Kind.CHOICE and told in one.choices:
        return str(one.choices[told].said(language))
    if one.kind is Kind.YES_NO:
        return gettext("có") if told else gettext("không")
    return told
