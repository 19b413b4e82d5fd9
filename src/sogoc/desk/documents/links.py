"""What ties a document to others is withdrawn here, with a reason."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.foundations.documents.actions.withdraw_link import withdraw_link
from sogoc.foundations.documents.links import documents_tied, links_held
from sogoc.foundations.documents.queries import documents_seen_by
from sogoc.kernel.acts import require
from sogoc.kernel.vietnamese import local_day

from .deed_forms import ReasonForm
from .trails import of_a_document, page_of


@require_http_methods(["GET", "POST"])
def withdraw(request: DeskRequest, kind: str, pk: int) -> HttpResponse:
    link = get_object_or_404(links_held(kind), pk=pk)
    tied = [one.pk for one in documents_tied(link)]
    seen = documents_seen_by(request.actor).in_bulk(tied)
    if not tied or set(seen) != set(tied):
        raise Http404
    home = seen[tied[0]]
    require(request.actor, "withdraw_link", link)
    form = ReasonForm(request.POST or None, by=request.actor, document=home, today=local_day(request.at))
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: withdraw_link(
                link=link, reason=form.cleaned_data["reason"], at=request.at, by=request.actor
            ),
            address=lambda _: page_of(home),
            done=_("Đã gỡ, lý do được giữ lại."),
        )
        if response:
            return response
    context = {"form": form, "link": link, "document": home, "trail": of_a_document(home)}
    return render(request, "desk/documents/withdraw.html", context, status=status_of(form))
