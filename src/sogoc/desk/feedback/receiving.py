"""Feedback that somebody wrote, said or sent to an office, put into the register."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sogoc.areas.procedures.feedback.actions.receive_feedback import receive_feedback
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing

from .forms import SayingForm
from .trails import of_the_register, page_of


@require_http_methods(["GET", "POST"])
def receive(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "receive_feedback")
    form = SayingForm(request.POST or None, thing=standpoint.agency, now=request.at, by=request.actor)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: receive_feedback(
                agency=standpoint.agency,
                message=form.message,
                sender=form.sender,
                at=form.cleaned_data["at"],
                by=request.actor,
            ),
            address=page_of,
            done=_("Đã tiếp nhận phản ánh, kiến nghị."),
        )
        if response:
            return response
    context = {
        "form": form,
        "standpoint": standpoint,
        "trail": of_the_register(),
        "title": _("Tiếp nhận phản ánh, kiến nghị"),
        "submit": _("Tiếp nhận"),
    }
    return render(request, "desk/feedback/say.html", context, status=status_of(form))
