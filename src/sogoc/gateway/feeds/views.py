"""A file of another one-stop system brought in at the desk."""

from typing import Any

from django import forms
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from sogoc.areas.procedures.feeding.queries import sources_seen_by
from sogoc.areas.procedures.feeding.register import TOTALS
from sogoc.components.refusals import in_words
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import period_asked
from sogoc.kernel.acts import NotAllowed, Refusal, require

from .files import rows_of
from .handing_over import hand_over


class BringForm(forms.Form):
    """A file, and what the other system says that it adds up to."""

    file = forms.FileField(
        label=_("Tệp"),
        help_text=_("Tệp .xlsx hoặc .json như hệ thống kia xuất ra."),
        widget=forms.ClearableFileInput(attrs={"accept": ".xlsx,.json"}),
    )
    run = forms.CharField(
        label=_("Mã lần nạp"),
        max_length=60,
        help_text=_("Mỗi lần một mã, ví dụ 2023-Q1; gửi lại cùng mã không ghi hai lần."),
    )
    period = forms.CharField(
        label=_("Kỳ của tổng số"), max_length=30, required=False, help_text=_("Ví dụ 2023-Q1.")
    )
    total_received = forms.IntegerField(label=_("Tổng tiếp nhận trong kỳ"), min_value=0, required=False)
    total_carried_over = forms.IntegerField(label=_("Kỳ trước chuyển sang"), min_value=0, required=False)
    total_to_settle = forms.IntegerField(label=_("Tổng nhận giải quyết"), min_value=0, required=False)
    total_settled = forms.IntegerField(label=_("Tổng đã giải quyết"), min_value=0, required=False)
    total_open = forms.IntegerField(label=_("Tổng đang giải quyết"), min_value=0, required=False)

    @property
    def totals(self) -> dict[str, int]:
        told = {name: self.cleaned_data[f"total_{name}"] for name in TOTALS}
        return {name: number for name, number in told.items() if number is not None}


@require_http_methods(["GET", "POST"])
def bring(request: ActorRequest, key: str) -> HttpResponse:
    source = get_object_or_404(sources_seen_by(request.actor), key=key)
    require(request.actor, "receive_feed_run", source)
    form = BringForm(request.POST, request.FILES) if request.method == "POST" else BringForm()
    if form.is_valid():
        try:
            return HttpResponseRedirect(_brought(request, source, form))
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, in_words(refusal))
    trail = [(source.name, reverse("feeds:source", args=[source.key]))]
    status = 422 if form.is_bound else 200
    context = {"form": form, "source": source, "trail": trail}
    return render(request, "gateway/feeds/bring.html", context, status=status)


def _brought(request: ActorRequest, source: Any, form: BringForm) -> str:
    told = form.cleaned_data
    rows = rows_of(told["file"].read(), source.mapping.columns.values())
    period = period_asked(told["period"]) if told["period"] else None
    run = hand_over(source, told["run"], rows, form.totals, period, at=request.at, by=request.actor)
    return reverse("feeds:run", args=[run.pk])
