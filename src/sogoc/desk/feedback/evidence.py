"""A document by which what was done about feedback can be checked."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sogoc.areas.procedures.feedback.queries import feedback_seen_by
from sogoc.desk.documents.deed_forms import ProofForm
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.documents.actions.link_evidence import link_evidence
from sogoc.kernel.acts import Actor, require

from .trails import of_feedback, page_of


class EvidenceForm(ProofForm):
    """Of several documents with one number that in the book of the agency comes first."""

    def __init__(self, *args: Any, by: Actor, near: int, **kwargs: Any) -> None:
        self.by, self.near = by, near
        super().__init__(*args, **kwargs)


@require_http_methods(["GET", "POST"])
def link(request: DeskRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(feedback_seen_by(request.actor), pk=pk)
    require(request.actor, "link_evidence", found)
    form = EvidenceForm(request.POST or None, by=request.actor, near=found.agency.pk)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: link_evidence(record=found, **form.told, at=request.at, by=request.actor),
            address=lambda _: page_of(found),
            done=_("Đã gắn tài liệu kiểm chứng."),
        )
        if response:
            return response
    context = {"form": form, "feedback": found, "trail": of_feedback(found)}
    return render(request, "desk/feedback/evidence.html", context, status=status_of(form))
