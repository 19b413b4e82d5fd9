"""The receipt of a dossier, printed on A5 or A4: its code, the promised moment, and the way to follow it."""

from typing import Any

import segno
from django import forms
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from sogoc.areas.procedures.dossiers.actions.give_receipt import give_receipt
from sogoc.areas.procedures.dossiers.queries import dossiers_seen_by, new_secret
from sogoc.desk.handing_out import MEDIA, handed_out
from sogoc.desk.performing import ActForm, perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.calendar.wording import budget_in_words
from sogoc.kernel.acts import require

from .printing import receipt_file
from .trails import of_a_dossier, page_of

PAPERS = {
    "a5": _("A5, nửa trang giấy"),
    "a4": _("A4, cả trang giấy"),
    "pdf": _("Theo biểu mẫu, tệp PDF"),
    "docx": _("Theo biểu mẫu, tệp Word"),
}


class ReceiptForm(ActForm):
    paper = forms.ChoiceField(
        label=_("Khổ giấy"), choices=list(PAPERS.items()), initial="a5", widget=forms.RadioSelect
    )


@never_cache
@require_http_methods(["GET", "POST"])
def receipt(request: DeskRequest, pk: int) -> HttpResponse:
    """Shown in the answer itself: its secret is kept nowhere, so that no address shows it again."""
    found = get_object_or_404(dossiers_seen_by(request.actor), pk=pk)
    require(request.actor, "give_receipt", found)
    form = ReceiptForm(request.POST or None)
    if form.is_valid():
        secret, given = new_secret(), list[HttpResponse]()
        response = perform(
            request,
            form,
            lambda: given.append(_made(request, found, secret, form.cleaned_data["paper"])),
            address=lambda _: page_of(found),
            done="",
        )
        if response:
            return given[0] if given else response
    context = {"form": form, "dossier": found, "trail": of_a_dossier(found)}
    return render(request, "desk/dossiers/give_receipt.html", context, status=status_of(form))


def _made(request: DeskRequest, found: Any, secret: str, paper: str) -> HttpResponse:
    """Within the act: where no paper comes of it, no secret is given either."""
    given = give_receipt(dossier=found, secret=secret, at=request.at, by=request.actor)
    address = request.build_absolute_uri(reverse("portal:track_by_receipt", args=[given.code, secret]))
    if paper not in MEDIA:
        return _shown(request, given, secret, address, paper)
    content, name = receipt_file(request, given, address, secret, paper)
    return handed_out(content, paper, name)


def _shown(request: DeskRequest, given: Any, secret: str, address: str, paper: str) -> HttpResponse:
    context = {
        "dossier": given,
        "trail": of_a_dossier(given),
        "paper": paper,
        "limit": budget_in_words(given.budget),
        "secret": secret,
        "address": address,
        "picture": segno.make(address, error="m").svg_data_uri(scale=3, border=2, dark="#000", light="#fff"),
        "given_at": request.at,
    }
    return render(request, "desk/dossiers/receipt.html", context)
