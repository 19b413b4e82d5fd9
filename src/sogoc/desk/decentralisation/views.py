"""Inspections that a department leads: the list with the sums of the year, and one of each."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext, ngettext
from django.views.decorators.http import require_GET

from sogoc.areas.organisation.decentralisation.queries import (
    Sums,
    bodies_of,
    bodies_seen_by,
    field_inspections_seen_by,
    field_inspections_wanted,
    findings_of,
    findings_seen_by,
    sums_of,
)
from sogoc.areas.organisation.decentralisation.register import INSPECTION_KINDS
from sogoc.components.tables import Table
from sogoc.desk.listing import listing
from sogoc.desk.proving import proofs
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import Standpoint, standing
from sogoc.foundations.documents.queries import counted
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may
from sogoc.kernel.vietnamese import local_day, whole

from .columns import BODIES, COLUMNS, SUMS, finding_columns, finding_state, state_of
from .deeds import BODIES as BODY_DEEDS
from .deeds import FINDINGS, INSPECTIONS
from .forms import FilterForm
from .trails import of_a_body, of_an_inspection, of_the_field, of_the_list

MOST = 50


@dataclass(frozen=True, slots=True)
class KindSums:
    """A row of the sums: a kind in words."""

    sums: Sums

    @property
    def kind_name(self) -> str:
        return gettext(INSPECTION_KINDS[self.sums.kind])


@require_GET
def inspections(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_field_inspection")
    form = FilterForm(request.GET)
    found = field_inspections_wanted(request.actor, form.wanted(agency=standpoint.agency))
    table = listing(request, found, COLUMNS, "-year", count=counted)
    many = ngettext("%(written)s cuộc", "%(written)s cuộc", table.total)
    year, today = standpoint.period.year, local_day(request.at)
    sums = [KindSums(one) for one in sums_of(request.actor, standpoint.agency, year, today)]
    context = {
        "form": form,
        "table": table,
        "sums": Table(SUMS, sums),
        "year": str(year),
        "how_many": many % {"written": whole(table.total)},
        "standpoint": standpoint,
        "may_open": may(request.actor, "open_field_inspection", standpoint.agency),
        "sheet": _sheet("field-inspections", standpoint, form),
        "found_sheet": _sheet("field-findings", standpoint, form),
        "clear": reverse("decentralisation:list") if form.narrows else "",
        "trail": of_the_field(),
    }
    return render(request, "desk/decentralisation/list.html", context)


def _sheet(name: str, standpoint: Standpoint, form: FilterForm) -> str:
    """The same rows as a spreadsheet."""
    query = QueryDict(mutable=True)
    query.update({key: str(value) for key, value in form.cleaned_data.items() if value})
    query.update({"agency": standpoint.agency.key})
    return f"{reverse(f'sheets:{name}')}?{query.urlencode()}"


@require_GET
def inspection(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(field_inspections_seen_by(request.actor), pk=pk)
    words, pressing = state_of(found)
    context = {
        "inspection": found,
        "state": words,
        "pressing": pressing,
        "deeds": INSPECTIONS.open_to(request.actor, found),
        "bodies": Table(BODIES, list(bodies_of(found))),
        "findings": Table(finding_columns(local_day(request.at)), list(findings_of(found))),
        **proofs(request, found, found.agency),
        "may_see_decision": may(request.actor, "see_document", found.decision),
        "may_see_conclusion": found.conclusion and may(request.actor, "see_document", found.conclusion),
        "history": history_of(found)[:MOST],
        "trail": of_the_list(),
    }
    return render(request, "desk/decentralisation/inspection.html", context)


@require_GET
def body(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(bodies_seen_by(request.actor), pk=pk)
    findings = found.findings.select_related("body", "document")
    context = {
        "body": found,
        "deeds": BODY_DEEDS.open_to(request.actor, found),
        "findings": Table(finding_columns(local_day(request.at)), findings),
        "history": history_of(found)[:MOST],
        "trail": of_an_inspection(found.inspection),
    }
    return render(request, "desk/decentralisation/body.html", context)


@require_GET
def finding(request: DeskRequest, pk: int) -> HttpResponse:
    found: Any = get_object_or_404(findings_seen_by(request.actor), pk=pk)
    words, pressing = finding_state(found, local_day(request.at))
    context = {
        "finding": found,
        "state": words,
        "pressing": pressing,
        "deeds": FINDINGS.open_to(request.actor, found),
        **proofs(request, found, found.agency),
        "may_see_document": found.document and may(request.actor, "see_document", found.document),
        "history": history_of(found)[:MOST],
        "trail": of_a_body(found.body),
    }
    return render(request, "desk/decentralisation/finding.html", context)
