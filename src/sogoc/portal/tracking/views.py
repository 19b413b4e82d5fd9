"""Follow a dossier by the code and the secret of its receipt, typed or read from its square."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from sogoc.areas.procedures.dossiers.queries import held_still, tracked
from sogoc.components.refusals import in_words
from sogoc.foundations.journal.reading import read
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.acts import Refusal, require
from sogoc.portal.shell.citizens import holder
from sogoc.portal.shell.pages import shown
from sogoc.portal.shell.secrets import SecretForm, digest_told, opened, shut

from .forms import RatingForm
from .showing import KIND, page_of


@login_not_required
@never_cache
@require_http_methods(["GET", "POST"])
def track(request: ActorRequest) -> HttpResponse:
    form = SecretForm(request.POST or None, initial={"code": request.GET.get("code", "")})
    if form.is_valid():
        return _opened(request, form, form.cleaned_data["code"], form.cleaned_data["secret"])
    return _asked_again(request, form, 422 if form.is_bound else 200)


@login_not_required
@never_cache
@require_GET
def by_receipt(request: ActorRequest, code: str, secret: str) -> HttpResponse:
    """The square of the receipt leads here, and on to an address without the secret."""
    form = SecretForm({"code": code, "secret": secret})
    if not form.is_valid():
        return _asked_again(request, form, 422)
    return _opened(request, form, code, secret)


def _opened(request: ActorRequest, form: SecretForm, code: str, secret: str) -> HttpResponse:
    try:
        found = opened(request, KIND, code, secret, tracked)
    except Refusal as refusal:
        form.add_error(None, in_words(refusal))
        return _asked_again(request, form, refusal.status)
    return HttpResponseRedirect(reverse("portal:tracked", args=[found.code]))


def _asked_again(request: ActorRequest, form: SecretForm, status: int) -> HttpResponse:
    return shown(request, "portal/tracking/track.html", {"form": form}, status=status)


@login_not_required
@never_cache
@require_GET
def tracked_one(request: ActorRequest, code: str) -> HttpResponse:
    """For who opened it; others are asked for the secret. Each who looks is in the journal."""
    found = held_still(code, digest := digest_told(request, KIND, code))
    if found is None:
        return HttpResponseRedirect(f"{reverse('portal:track')}?code={code}")
    by = holder(request, digest)
    require(by, "track_dossier", found.for_its_holder)
    read(by, "track_dossier", found, at=request.at)
    return page_of(request, found, RatingForm())


@login_not_required
@require_POST
def close(request: ActorRequest, code: str) -> HttpResponse:
    """For a machine that others use too."""
    shut(request, KIND, code)
    return HttpResponseRedirect(reverse("portal:track"))
