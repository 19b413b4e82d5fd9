"""Reviews of procedures: what was found, what was proposed, approved and carried out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy, ngettext
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.areas.procedures.simplification.actions.approve_simplification import approve_simplification
from sogoc.areas.procedures.simplification.actions.carry_out_simplification import carry_out_simplification
from sogoc.areas.procedures.simplification.actions.plan_review import plan_review
from sogoc.areas.procedures.simplification.actions.propose_simplification import propose_simplification
from sogoc.areas.procedures.simplification.queries import (
    plans_of,
    simplifications_held,
    simplifications_seen_by,
    with_name,
)
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.desk.listing import listing
from sogoc.desk.performing import perform, status_of
from sogoc.desk.requests import DeskRequest
from sogoc.desk.standpoint import standing
from sogoc.foundations.documents.queries import documents_seen_by
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import may, require
from sogoc.kernel.vietnamese import day, local_day, whole

from . import review_forms as forms
from .trails import of_the_catalogue


def _trail() -> list[tuple[str, str]]:
    return [*of_the_catalogue(), (gettext("Rà soát, đơn giản hóa"), reverse("procedures:reviews"))]


def page_of(one: Any) -> str:
    return reverse("procedures:reviewed", args=[one.pk])


def _day(value: Any) -> str:
    return day(value) if value else ""


def state_of(one: Any) -> str:
    if one.carried_out_on:
        return gettext("đã thực thi")
    if one.approved_on:
        return gettext("đã thông qua, chờ thực thi")
    return gettext("đã đề xuất, chờ thông qua") if one.proposed_on else gettext("đã rà soát")


COLUMNS = {
    "reviewed_on": Column(
        gettext_lazy("Rà soát"),
        lambda one: row_link(addresses("procedures:reviewed")(one.pk), day(one.reviewed_on)),
        by="reviewed_on",
        look="cell-main",
    ),
    "code": Column(gettext_lazy("Mã thủ tục"), lambda one: one.procedure.code, look="unbroken"),
    "name": Column(gettext_lazy("Thủ tục"), lambda one: one.name),
    "state": Column(gettext_lazy("Tình trạng"), state_of),
    "carried_out_on": Column(
        gettext_lazy("Thực thi"), lambda one: _day(one.carried_out_on), by="carried_out_on", look="unbroken"
    ),
    "dong_saved": Column(
        gettext_lazy("Chi phí giảm (đồng)"), lambda one: whole(one.dong_saved), by="dong_saved", look="number"
    ),
}


@require_GET
def reviews(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "see_procedure")
    found = with_name(simplifications_held(request.actor, standpoint.agency))
    table = listing(request, found, COLUMNS, "-reviewed_on")
    many = ngettext("%(written)s lần rà soát", "%(written)s lần rà soát", table.total)
    context = {
        "standpoint": standpoint,
        "table": table,
        "how_many": many % {"written": whole(table.total)},
        "plans": plans_of(standpoint.agency)[:5],
        "may_plan": may(request.actor, "plan_review", standpoint.agency),
        "trail": of_the_catalogue(),
    }
    return render(request, "desk/catalogue/reviews.html", context)


@require_http_methods(["GET", "POST"])
def plan(request: DeskRequest) -> HttpResponse:
    standpoint = standing(request, "plan_review")
    today = local_day(request.at)
    form = forms.PlanForm(request.POST or None, agency=standpoint.agency, by=request.actor, today=today)
    if form.is_valid():
        response = perform(
            request,
            form,
            lambda: plan_review(**form.told, at=request.at, by=request.actor),
            address=lambda _: reverse("procedures:reviews"),
            done=gettext("Đã ghi kế hoạch rà soát."),
        )
        if response:
            return response
    context = {
        "form": form,
        "title": gettext("Ghi kế hoạch rà soát"),
        "lead": gettext("Kế hoạch đã có trong sổ văn bản; được đếm là kế hoạch rà soát TTHC của năm ấy."),
        "kicker": standpoint.agency.name,
        "action": f"?agency={standpoint.agency.key}",
        "trail": _trail(),
    }
    return render(request, "desk/catalogue/step.html", context, status=status_of(form))


# ── what becomes of a review ───────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Step:
    act: str
    does: Callable[..., Any]
    form: Callable[..., Any]
    title: Any
    done: Any
    opens: Callable[[Any], bool]


STEPS = {
    "propose": Step(
        "propose_simplification",
        propose_simplification,
        forms.ProposeForm,
        gettext_lazy("Đề xuất phương án"),
        gettext_lazy("Đã ghi phương án đề xuất."),
        lambda one: one.proposed_on is None,
    ),
    "approve": Step(
        "approve_simplification",
        approve_simplification,
        forms.ApproveForm,
        gettext_lazy("Ghi phương án được thông qua"),
        gettext_lazy("Đã ghi phương án được thông qua."),
        lambda one: one.proposed_on is not None and one.approved_on is None,
    ),
    "carry-out": Step(
        "carry_out_simplification",
        carry_out_simplification,
        forms.CarryOutForm,
        gettext_lazy("Ghi phương án được thực thi"),
        gettext_lazy("Đã ghi phương án được thực thi."),
        lambda one: one.approved_on is not None and one.carried_out_on is None,
    ),
}


@require_GET
def reviewed(request: DeskRequest, pk: int) -> HttpResponse:
    one: Any = get_object_or_404(with_name(simplifications_seen_by(request.actor)), pk=pk)
    open_to = {
        key: step for key, step in STEPS.items() if step.opens(one) and may(request.actor, step.act, one)
    }
    named = (one.decision_id, one.plan.document_id if one.plan else None)
    decisions = [key for key in named if key]
    context = {
        "one": one,
        "state": state_of(one),
        "steps": open_to,
        "seen": set(documents_seen_by(request.actor).filter(pk__in=decisions).values_list("pk", flat=True)),
        "latest": one.procedure.versions.order_by("-number").values_list("pk", flat=True)[0],
        "history": history_of(one),
        "trail": _trail(),
    }
    return render(request, "desk/catalogue/reviewed.html", context)


@require_http_methods(["GET", "POST"])
def step_page(request: DeskRequest, pk: int, step: str) -> HttpResponse:
    one: Any = get_object_or_404(with_name(simplifications_seen_by(request.actor)), pk=pk)
    told = STEPS[step]
    require(request.actor, told.act, one)
    today = local_day(request.at)
    form = told.form(request.POST or None, agency=one.agency, by=request.actor, today=today)
    if form.is_valid():
        facts = form.told | {"simplification": one, "at": request.at, "by": request.actor}
        response = perform(request, form, lambda: told.does(**facts), address=page_of, done=str(told.done))
        if response:
            return response
    context = {
        "form": form,
        "title": told.title,
        "kicker": f"{one.procedure.code} {one.name}",
        "trail": [*_trail(), (one.procedure.code, page_of(one))],
    }
    return render(request, "desk/catalogue/step.html", context, status=status_of(form))
