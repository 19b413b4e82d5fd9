"""Whoever applied says once how their dossier was handled."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from sogoc.areas.procedures.dossiers.actions.rate_dossier import rate_dossier
from sogoc.areas.procedures.dossiers.queries import held_still
from sogoc.areas.procedures.dossiers.register import Satisfaction
from sogoc.foundations.people.performing import perform
from sogoc.foundations.people.requests import ActorRequest
from sogoc.portal.shell.citizens import holder
from sogoc.portal.shell.secrets import digest_told

from .forms import RatingForm
from .showing import KIND, page_of


@login_not_required
@never_cache
@require_POST
def rate(request: ActorRequest, code: str) -> HttpResponse:
    found = held_still(code, digest := digest_told(request, KIND, code))
    if found is None:
        return HttpResponseRedirect(f"{reverse('portal:track')}?code={code}")
    form, by = RatingForm(request.POST), holder(request, digest)
    if form.is_valid():
        told = Satisfaction(form.cleaned_data["satisfaction"])
        response = perform(
            request,
            form,
            lambda: rate_dossier(
                dossier=found, satisfaction=told, comment=form.cleaned_data["comment"], at=request.at, by=by
            ),
            address=lambda _made: reverse("portal:tracked", args=[found.code]),
            done=gettext("Cảm ơn bạn đã đánh giá."),
            by=by,
        )
        if response:
            return response
    return page_of(request, found, form, 422)
