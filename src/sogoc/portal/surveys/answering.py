"""Answer a survey: by a token, or at a screen on a counter. What is sent is kept nowhere but in the answer: not as a
form that was sent, not with an address."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.areas.direction.surveys.actions.answer_at_kiosk import KioskUnknown, answer_at_kiosk
from sogoc.areas.direction.surveys.actions.answer_survey import TokenUnknown, answer_survey
from sogoc.areas.direction.surveys.queries import kiosk_at, questions_of, sheet_of, token_held
from sogoc.components.questions import QuestionsForm, answers_typed
from sogoc.components.refusals import in_words
from sogoc.foundations.people.guessing import count_guess, was_right
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.acts import Refusal
from sogoc.kernel.secrets_held import new_secret
from sogoc.portal.shell.citizens import anybody
from sogoc.portal.shell.pages import shown


class AnswerForm(QuestionsForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.use_required_attribute = False


class KioskForm(AnswerForm):
    """`turn` names the sheet on the screen: sent twice it is one answer."""

    turn = forms.CharField(max_length=40, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("turn", new_secret())


@login_not_required
@never_cache
@require_http_methods(["GET", "POST"])
def answer(request: ActorRequest, secret: str) -> HttpResponse:
    """A secret that is nobody's is counted as a guess."""
    count_guess(code=secret[:60], address=request.address, at=request.at)
    token = token_held(secret)
    if token is None:
        raise TokenUnknown
    was_right(code=secret[:60], address=request.address)

    def send(form: AnswerForm) -> Any:
        return answer_survey(secret=secret, answers=form.answers, at=request.at, by=anybody(request))

    return _sheet(request, token.survey, AnswerForm, send, reverse("portal:survey_thanks"))


@login_not_required
@never_cache
@require_http_methods(["GET", "POST"])
def kiosk(request: ActorRequest, secret: str) -> HttpResponse:
    found = kiosk_at(secret)
    if found is None:
        raise KioskUnknown

    def send(form: AnswerForm) -> Any:
        told = {"turn": form.cleaned_data["turn"], "answers": form.answers}
        return answer_at_kiosk(secret=secret, **told, at=request.at, by=anybody(request))

    if "done" in request.GET:
        return shown(request, "portal/surveys/thanks.html", {"again": request.path})
    return _sheet(request, found.survey, KioskForm, send, f"{request.path}?done=1")


def _sheet(
    request: ActorRequest,
    survey: Any,
    kind: type[AnswerForm],
    send: Callable[[AnswerForm], Any],
    then: str,
) -> HttpResponse:
    """A sheet that is only looked at again shows what is asked besides, and finds no fault with it yet."""
    questions = sheet_of(questions_of(survey.instrument), answers_typed(request.POST))
    if "look" in request.POST:
        form = kind(questions=questions, initial=request.POST.dict())
    else:
        form = kind(request.POST or None, questions=questions)
    status = 422 if form.is_bound else 200
    if form.is_valid():
        try:
            send(form)
        except Refusal as refusal:
            form.add_error(None, in_words(refusal))
        else:
            return HttpResponseRedirect(then)
    return shown(request, "portal/surveys/answer.html", {"survey": survey, "form": form}, status=status)


@login_not_required
@require_GET
def thanks(request: ActorRequest) -> HttpResponse:
    return shown(request, "portal/surveys/thanks.html")
