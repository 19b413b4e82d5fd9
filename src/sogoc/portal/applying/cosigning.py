"""Another citizen signs too: asked by their login, they read it and sign it themselves."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from sogoc.areas.procedures.applications.actions.ask_cosigner import ask_cosigner
from sogoc.areas.procedures.applications.actions.cosign_application import cosign_application
from sogoc.areas.procedures.applications.queries import to_cosign
from sogoc.components.refusals import in_words
from sogoc.foundations.citizens.requests import CitizenRequest
from sogoc.foundations.people.performing import ActForm, perform, status_of
from sogoc.portal.citizens.doors import of_ones_own
from sogoc.portal.shell.pages import shown

from .sending import SendForm
from .views import found


class CosignerForm(ActForm):
    login = forms.CharField(
        label=gettext_lazy("Tên đăng nhập của người cùng ký"),
        max_length=120,
        help_text=gettext_lazy("Họ đăng nhập ở trang này, đọc đơn rồi tự ký."),
    )


@of_ones_own
@require_POST
def ask(request: CitizenRequest, pk: int) -> HttpResponse:
    application, form = found(request, pk), CosignerForm(request.POST)
    where = reverse("portal:application", args=[pk])
    if form.is_valid():
        facts = {"login": form.cleaned_data["login"], "at": request.at, "by": request.actor}
        response = perform(
            request,
            form,
            lambda: ask_cosigner(application=application, **facts),
            address=lambda _: where,
            done=_("Đã mời cùng ký. Người đó thấy đơn khi đăng nhập."),
        )
        if response:
            return response
    if form.refusal:
        messages.error(request, in_words(form.refusal))
    return HttpResponseRedirect(where)


@of_ones_own
@require_http_methods(["GET", "POST"])
def cosign(request: CitizenRequest, pk: int) -> HttpResponse:
    """They read what they sign: all of it, as it is now."""
    from .reviewing import parts

    citizen: Any = request.citizen
    one = get_object_or_404(to_cosign(citizen), pk=pk)
    application = one.application
    form = SendForm(request.POST or None, initial={"version": application.version})
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: cosign_application(
                cosigning=one, version=form.cleaned_data["version"], at=request.at, by=request.actor
            ),
            address=lambda _: reverse("portal:cosign", args=[pk]),
            done=_("Đã cùng ký đơn."),
        )
        if response:
            return response
    signed = one.signed_version == application.version
    context = {"application": application, "form": form, "one": one, "signed": signed, **parts(application)}
    return shown(request, "portal/applying/cosign.html", context, status=status_of(form))
