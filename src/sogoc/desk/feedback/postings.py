"""Where it is posted to whom one may complain: the list, a posting, what begins and ends it."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from sogoc.areas.procedures.feedback.actions.post_feedback_address import post_feedback_address
from sogoc.areas.procedures.feedback.actions.take_down_feedback_address import take_down_feedback_address
from sogoc.areas.procedures.feedback.queries import postings_held, postings_seen_by
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs, proofs_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may

from .columns import POSTINGS
from .forms import PostForm, TakeDownForm
from .trails import of_a_posting, of_postings, of_the_register, page_of_posting

MOST = 50
POSTING = Beginning(
    "post_feedback_address",
    post_feedback_address,
    PostForm,
    page_of_posting,
    of_postings,
    _("Niêm yết địa chỉ tiếp nhận"),
    _("Đã ghi niêm yết."),
    lead=_("Nơi người dân đến đọc được cần gửi phản ánh, kiến nghị cho ai."),
)
KIND = Kind("posting", postings_seen_by, page_of_posting, of_a_posting)
DEEDS = Deeds(
    KIND,
    {
        "take-down": Deed(
            "take_down_feedback_address",
            take_down_feedback_address,
            TakeDownForm,
            _("Gỡ niêm yết"),
            _("Đã ghi ngày gỡ niêm yết."),
            lambda one: one.valid_until is None,
        )
    },
)
PROOFS = proofs_of(KIND)


@require_GET
def postings(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_posting")
    by, agency = request.actor, standpoint.agency
    context = {
        "standpoint": standpoint,
        "table": listing(request, postings_held(by, agency), POSTINGS, "place"),
        "may_post": may(by, "post_feedback_address", agency),
        "trail": of_the_register(),
    }
    return render(request, "desk/feedback/postings.html", context)


@require_GET
def posting(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(postings_seen_by(request.actor), pk=pk)
    context = {
        "posting": found,
        "deeds": DEEDS.open_to(request.actor, found),
        **proofs(request, found, found.agency),
        "history": history_of(found)[:MOST],
        "trail": of_postings(),
    }
    return render(request, "desk/feedback/posting.html", context)
