"""Send feedback and questions without an account: whoever sends gets a code, and a secret that finds the answer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from sogoc.areas.procedures.catalogue.queries import agencies_in_public
from sogoc.areas.procedures.feedback.actions.ask_question import ask_question
from sogoc.areas.procedures.feedback.actions.receive_feedback import receive_feedback
from sogoc.areas.procedures.feedback.register import Term
from sogoc.foundations.calendar.wording import budget_in_words
from sogoc.foundations.people.guessing import TooManySent, count_sending
from sogoc.foundations.people.performing import perform, status_of
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.secrets_held import digest_of, new_secret
from sogoc.kernel.vietnamese import local_day
from sogoc.portal.shell.citizens import anybody, holder
from sogoc.portal.shell.pages import shown
from sogoc.portal.shell.secrets import keep_open

from .forms import SayForm
from .sent import KIND


@dataclass(frozen=True, slots=True)
class Sending:
    act: Callable[..., Any]
    title: Any
    lead: Any
    submit: Any


SEND = Sending(
    receive_feedback,
    _("Gửi phản ánh, kiến nghị"),
    _("Về cách cán bộ làm việc hoặc quy định chưa phù hợp."),
    _("Gửi phản ánh"),
)
ASK = Sending(
    ask_question,
    _("Đặt câu hỏi"),
    _("Về giấy tờ, lệ phí, cách làm một thủ tục. Câu trả lời có ích cho người khác sẽ được công khai."),
    _("Gửi câu hỏi"),
)


@login_not_required
@never_cache
@require_http_methods(["GET", "POST"])
def send(request: ActorRequest) -> HttpResponse:
    return _page(request, SEND)


@login_not_required
@never_cache
@require_http_methods(["GET", "POST"])
def ask(request: ActorRequest) -> HttpResponse:
    return _page(request, ASK)


def _page(request: ActorRequest, sending: Sending) -> HttpResponse:
    """The secret is shown in the answer itself and kept nowhere, so that no address shows it again."""
    initial = {name: request.GET.get(name, "")[:60] for name in ("agency", "procedure_code", "dossier_code")}
    form = SayForm(request.POST or None, agencies=agencies_in_public(local_day(request.at)), initial=initial)
    status = 0
    if form.is_valid():
        secret, made = new_secret(), []
        try:
            count_sending(address=request.address, at=request.at)
            response = perform(
                request,
                form,
                lambda: made.append(_sent(request, sending, form, secret)),
                address=lambda _made: reverse("portal:sent", args=[made[0].code]),
                done="",
                by=anybody(request),
            )
        except TooManySent as refusal:
            form.refuse(refusal)
            response, status = None, refusal.status
        if response:
            return _receipt(request, sending, made[0], secret) if made else response
    context = {"form": form, "sending": sending, "lead": _lead(request, sending)}
    return shown(request, "portal/feedback/send.html", context, status=status or status_of(form))


def _lead(request: ActorRequest, sending: Sending) -> str:
    """With the time in which the law has feedback answered, where it is known."""
    term = Term.on("answer", local_day(request.at)) if sending is SEND else None
    if term is None:
        return str(sending.lead)
    within = gettext("Bạn được trả lời trong {limit}.").format(limit=budget_in_words(term.limit))
    return f"{sending.lead} {within}"


def _sent(request: ActorRequest, sending: Sending, form: SayForm, secret: str) -> Any:
    by = holder(request, digest_of(secret))
    return sending.act(
        agency=form.addressed_to, message=form.message, sender=form.person(by.key), at=request.at, by=by
    )


def _receipt(request: ActorRequest, sending: Sending, made: Any, secret: str) -> HttpResponse:
    keep_open(request, KIND, made.code, digest_of(secret))
    context = {"sent": made, "secret": secret, "sending": sending}
    return shown(request, "portal/feedback/received.html", context)
