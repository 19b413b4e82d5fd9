"""Campaigns and the texts looked at in them: lists, and one of each."""

from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.institutions.reviewing.queries import (
    Wanted,
    campaigns_held,
    texts_seen_by,
    texts_wanted,
)
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import whole

from .columns import CAMPAIGNS, OF_A_TEXT, TEXTS, standing_of, state_of
from .deeds import CAMPAIGNS as CAMPAIGN_DEEDS
from .deeds import TEXTS as TEXT_DEEDS
from .forms import CampaignFilter, FilterForm
from .trails import of_a_campaign, of_campaigns, of_the_field

MOST = 50
DOCUMENTS = ("document", "recommended_by", "settled_by")


def _many(total: int) -> str:
    return ngettext("%(written)s văn bản", "%(written)s văn bản", total) % {"written": whole(total)}


@require_GET
def campaigns(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_review")
    form = CampaignFilter(request.GET)
    year = form.wanted_year
    found = campaigns_held(request.actor, standpoint.agency, year)
    table = listing(request, found, CAMPAIGNS, "-year")
    many = ngettext("%(written)s đợt", "%(written)s đợt", table.total)
    context = {
        "form": form,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "standpoint": standpoint,
        "may_open": may(request.actor, "open_review_campaign", standpoint.agency),
        "sheet": _sheet("sheets:review_campaigns", standpoint, {"year": year}),
        "clear": reverse("reviewing:list") if year else "",
        "trail": of_the_field(),
    }
    return render(request, "desk/reviewing/campaigns.html", context)


def _sheet(name: str, standpoint: Standpoint, narrowed: dict[str, Any]) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: str(value) for key, value in narrowed.items() if value})
    query.update({"agency": standpoint.agency.key})
    return f"{reverse(name)}?{query.urlencode()}"


@require_GET
def campaign(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(campaigns_held(request.actor, None), pk=pk)
    words, pressing = standing_of(found)
    table = listing(request, texts_wanted(request.actor, Wanted(campaign=found)), OF_A_TEXT, "listed_on")
    context = {
        "campaign": found,
        "state": words,
        "pressing": pressing,
        "table": table,
        "how_many": _many(table.total),
        "deeds": CAMPAIGN_DEEDS.open_to(request.actor, found),
        "may_list": may(request.actor, "list_text", found),
        "may_see_plan": may(request.actor, "see_document", found.plan),
        "may_see_report": found.report and may(request.actor, "see_document", found.report),
        "history": history_of(found)[:MOST],
        "trail": of_campaigns(),
    }
    return render(request, "desk/reviewing/campaign.html", context)


@require_GET
def texts(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_review")
    form = FilterForm(request.GET)
    found = texts_wanted(request.actor, form.wanted(agency=standpoint.agency))
    table = listing(request, found, TEXTS, "-listed_on", count=counted)
    context = {
        "form": form,
        "table": table,
        "how_many": _many(table.total),
        "standpoint": standpoint,
        "may_list": may(request.actor, "list_text", standpoint.agency),
        "sheet": _sheet("sheets:reviewed_texts", standpoint, form.cleaned_data),
        "clear": reverse("reviewing:texts") if form.narrows else "",
        "trail": of_campaigns(),
    }
    return render(request, "desk/reviewing/texts.html", context)


@require_GET
def text(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(texts_seen_by(request.actor), pk=pk)
    words, pressing = state_of(found)
    papers = {name: getattr(found, name) for name in DOCUMENTS}
    context = {
        "text": found,
        "state": words,
        "pressing": pressing,
        "deeds": TEXT_DEEDS.open_to(request.actor, found),
        "papers": {
            name: one for name, one in papers.items() if one and may(request.actor, "see_document", one)
        },
        **proofs(request, found, found.agency),
        "history": history_of(found)[:MOST],
        "trail": of_a_campaign(found.campaign),
    }
    return render(request, "desk/reviewing/text.html", context)
