"""What stands in public: questions with their answers, and what was answered to feedback. Nobody is named."""

from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.db.models import QuerySet
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.feedback.queries import published_answers, published_questions, saying
from sogoc.components.paging import Order
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.vietnamese import whole
from sogoc.portal.shell.lists import listed
from sogoc.portal.shell.pages import shown

from .forms import WordsForm

NEWEST = Order("published_on", descending=True)


@login_not_required
@require_GET
def questions(request: ActorRequest) -> HttpResponse:
    return _list(request, published_questions(), "questions", _("Hỏi đáp"))


@login_not_required
@require_GET
def answers(request: ActorRequest) -> HttpResponse:
    return _list(request, published_answers(), "answers", _("Phản ánh đã trả lời"))


def _list(request: ActorRequest, found: QuerySet[Any], of: str, title: str) -> HttpResponse:
    form = WordsForm(request.GET)
    words = form.cleaned_data["words"] if form.is_valid() else ""
    found = found.filter(saying(words))
    number = counted(found)
    page = listed(request, found, NEWEST)
    context = {
        "form": form,
        "of": of,
        "title": title,
        "page": page,
        "words": words,
        "how_many": ngettext("{n} mục", "{n} mục", number).format(n=whole(number)),
    }
    return shown(request, "portal/feedback/list.html", context)
