"""What somebody sent, for who holds its code and secret: how far it has come, what is asked of them, and the answer."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from sogoc.areas.procedures.feedback.actions.rate_answer import rate_answer
from sogoc.areas.procedures.feedback.actions.receive_more import receive_more
from sogoc.areas.procedures.feedback.queries import more_asked, sent_still, sent_with
from sogoc.components.refusals import in_words
from sogoc.foundations.journal.reading import read
from sogoc.foundations.people.performing import ActForm, perform
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.portal.shell.citizens import holder
from sogoc.portal.shell.pages import shown
from sogoc.portal.shell.secrets import SecretForm, digest_told, opened, shut

from .forms import MoreForm, RateForm

KIND = "sent"


@login_not_required
@never_cache
@require_http_methods(["GET", "POST"])
def mine(request: ActorRequest) -> HttpResponse:
    form = SecretForm(request.POST or None, initial={"code": request.GET.get("code", "")})
    status = 422 if form.is_bound else 200
    if form.is_valid():
        told = form.cleaned_data
        try:
            found = opened(request, KIND, told["code"], told["secret"], sent_with)
        except Refusal as refusal:
            form.add_error(None, in_words(refusal))
            status = refusal.status
        else:
            return HttpResponseRedirect(reverse("portal:sent", args=[found.code]))
    return shown(request, "portal/feedback/mine.html", {"form": form}, status=status)


def _found(request: ActorRequest, code: str) -> tuple[Any, Actor]:
    """Nothing where it was not opened here."""
    digest = digest_told(request, KIND, code)
    return sent_still(code, digest), holder(request, digest)


def _to_the_form(code: str) -> HttpResponse:
    return HttpResponseRedirect(f"{reverse('portal:mine')}?code={code}")


@login_not_required
@never_cache
@require_GET
def sent_one(request: ActorRequest, code: str) -> HttpResponse:
    found, by = _found(request, code)
    if found is None:
        return _to_the_form(code)
    return _page(request, found, by)


def _page(request: ActorRequest, found: Any, by: Actor, form: ActForm | None = None) -> HttpResponse:
    is_feedback = hasattr(found, "outcome")
    if is_feedback:
        require(by, "see_feedback", found)
    else:
        require(by, "see_question", found)
    read(by, "see_feedback" if is_feedback else "see_question", found, at=request.at)
    context = {
        "found": found,
        "is_feedback": is_feedback,
        "asked": more_asked(found) if is_feedback else [],
        "more": form if isinstance(form, MoreForm) else MoreForm(),
        "rating": form if isinstance(form, RateForm) else RateForm(),
    }
    return shown(request, "portal/feedback/sent.html", context, status=422 if form else 200)


@login_not_required
@never_cache
@require_POST
def add(request: ActorRequest, code: str) -> HttpResponse:
    form = MoreForm(request.POST)

    def act(found: Any, by: Actor) -> Any:
        return receive_more(feedback=found, text=form.cleaned_data["text"], at=request.at, by=by)

    return _done(request, code, form, act, gettext("Đã gửi nội dung bổ sung."))


@login_not_required
@never_cache
@require_POST
def rate(request: ActorRequest, code: str) -> HttpResponse:
    form = RateForm(request.POST)

    def act(found: Any, by: Actor) -> Any:
        satisfied = form.cleaned_data["satisfied"] == "yes"
        return rate_answer(feedback=found, satisfied=satisfied, at=request.at, by=by)

    return _done(request, code, form, act, gettext("Cảm ơn bạn đã đánh giá."))


def _done(
    request: ActorRequest, code: str, form: ActForm, act: Callable[[Any, Actor], Any], words: str
) -> HttpResponse:
    found, by = _found(request, code)
    if found is None or not hasattr(found, "outcome"):
        return _to_the_form(code)
    where = reverse("portal:sent", args=[code])
    if form.is_valid():
        response = perform(
            request, form, lambda: act(found, by), address=lambda _made: where, done=words, by=by
        )
        if response:
            return response
    return _page(request, found, by, form)


@login_not_required
@require_POST
def close(request: ActorRequest, code: str) -> HttpResponse:
    shut(request, KIND, code)
    return HttpResponseRedirect(reverse("portal:mine"))
