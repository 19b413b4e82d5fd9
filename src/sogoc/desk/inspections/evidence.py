"""A document by which it can be checked that something was remedied."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sogoc.areas.direction.inspections.queries import matters_seen_by
from sogoc.desk.feedback.evidence import EvidenceForm
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.documents.actions.link_evidence import link_evidence
from sogoc.kernel.acts import require

from .trails import of_a_matter, page_of_matter


@require_http_methods(["GET", "POST"])
def link(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(matters_seen_by(request.actor), pk=pk)
    require(request.actor, "link_evidence", found)
    form = EvidenceForm(request.POST or None, by=request.actor, near=found.agency.pk)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: link_evidence(record=found, **form.told, at=request.at, by=request.actor),
            address=lambda _: page_of_matter(found),
            done=_("Đã gắn tài liệu kiểm chứng."),
        )
        if response:
            return response
    context = {
        "form": form,
        "title": _("Gắn tài liệu kiểm chứng"),
        "lead": _("Văn bản, hoặc một trang của nó, chứng minh việc đã làm."),
        "submit": _("Gắn tài liệu"),
        "kicker": str(found).capitalize(),
        "trail": of_a_matter(found),
    }
    return render(request, "desk/deed.html", context, status=status_of(form))
