"""Spreadsheets in: choose a file, look at every row with what is wrong in it, then bring in all of them or none."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from sogoc.components.refusals import in_words
from sogoc.components.tables import Table
from sogoc.foundations.journal.submitting import once
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked
from sogoc.kernel.acts import NotAllowed, NotHere, Refusal, require
from sogoc.kernel.money import MONEY_UNITS, MoneyUnit
from sogoc.kernel.vietnamese import whole

from .bringing_in import SheetIn, Tried, bring_in, tried
from .keeping import keep, kept
from .patterns import to_fill
from .previews import columns_of
from .progress import telling, told
from .sheets_in import SHEETS
from .workbooks import as_download

SHOWN = 200
"""Rows of a preview; those with something wrong come first."""


class NoSuchSheet(NotHere):
    "Không có bảng tính nào tên “{name}” nhập được ở đây."


class FileForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("Tệp Excel hoặc Word"),
        help_text=gettext_lazy(
            "Tệp .xlsx theo mẫu, hoặc .docx có bảng với các cột ấy; xem trước rồi mới ghi vào sổ."
        ),
        widget=forms.ClearableFileInput(attrs={"accept": ".xlsx,.docx"}),
    )


def sheet_asked(request: ActorRequest, name: str) -> tuple[SheetIn, Any]:
    if name not in SHEETS:
        raise NoSuchSheet(name=name[:60])
    agency = agency_asked(request.actor, request.GET.get("agency", ""))
    require(request.actor, SHEETS[name].act, agency)
    return SHEETS[name], agency


@require_GET
def pattern(request: ActorRequest, name: str) -> HttpResponse:
    """The sheet to fill: its headings with one row as an example."""
    sheet, agency = sheet_asked(request, name)
    content = to_fill(sheet, agency.name)
    return as_download(content, f"mau-{name}")


@never_cache
@require_GET
def how_far(request: ActorRequest) -> HttpResponse:
    """Asked by the page while its own sheet is on its way; of anybody else's it says nothing."""
    done, of = told(request.GET.get("key", "")[:64], request.actor)
    words = _("%(done)s trong %(of)s dòng") % {"done": whole(done), "of": whole(of)}
    return JsonResponse({"done": done, "of": of, "words": words})


@require_http_methods(["GET", "POST"])
def bring(request: ActorRequest, name: str) -> HttpResponse:
    sheet, agency = sheet_asked(request, name)
    form = FileForm(request.POST, request.FILES) if request.method == "POST" else FileForm()
    context: dict[str, Any] = {"form": form}
    try:
        if request.POST.get("asked"):
            purpose = _purpose(sheet, agency, ASKED)
            _, content = kept(request.POST["asked"], purpose=purpose, by=request.actor)
            return _looked_at(request, sheet, agency, content)
        if request.POST.get("kept"):
            return _done(request, sheet, agency)
        if form.is_valid():
            return _looked_at(request, sheet, agency, form.cleaned_data["file"].read())
    except NotAllowed:
        raise
    except Refusal as refusal:
        context = {"form": FileForm(), "refusal": in_words(refusal)}
    return _page(request, sheet, agency, context, status=422 if form.is_bound else 200)


def _looked_at(request: ActorRequest, sheet: SheetIn, agency: Any, content: bytes) -> HttpResponse:
    tell = telling(request.POST.get("progress", "")[:64], request.actor)
    unit = _unit(request)
    rows = tried(sheet, sheet.rows_of(content, unit), agency, at=request.at, by=request.actor, tell=tell)
    wrong = [row for row in rows if not row.is_good]
    asks = {} if unit else _question(request, sheet, agency, content, rows)
    context = {
        **asks,
        "unit": unit,
        "told": _(MONEY_UNITS[unit]) if unit else "",
        "rows": len(rows),
        "wrong": len(wrong),
        "table": _preview(sheet, sorted(rows, key=lambda row: row.is_good)[:SHOWN]),
        "kept": ""
        if wrong or asks
        else keep(content, purpose=_purpose(sheet, agency, unit), at=request.at, by=request.actor),
        "form": FileForm(),
    }
    return _page(request, sheet, agency, context, status=422 if wrong or asks else 200)


ASKED = "?"


def _unit(request: ActorRequest) -> MoneyUnit:
    """What was answered, if it was asked in which unit the sums are."""
    told = request.POST.get("unit", "")
    return MoneyUnit(told) if told in MONEY_UNITS else MoneyUnit.UNTOLD


def _question(
    request: ActorRequest, sheet: SheetIn, agency: Any, content: bytes, rows: list[Tried]
) -> dict[str, Any]:
    """In which unit the sums are, where the sheet names one or its sums are small: asked, never guessed."""
    named = sheet.unit_named(content)
    doubts = [row for row in rows if row.in_doubt]
    if named and not all(row.row.cells.get(sheet.money_unit) for row in rows):
        why = _("Tệp ghi đơn vị là %(unit)s.") % {"unit": _(MONEY_UNITS[named])}
    elif doubts:
        why = _("Có dòng số tiền ít hơn thường lệ; có thể tệp tính bằng nghìn đồng.")
    else:
        return {}
    purpose = _purpose(sheet, agency, ASKED)
    return {
        "question": why,
        "asked": keep(content, purpose=purpose, at=request.at, by=request.actor),
        "units": [(unit.value, _(words)) for unit, words in MONEY_UNITS.items()],
    }


def _preview(sheet: SheetIn, rows: list[Tried]) -> Table:
    return Table(columns_of(sheet), rows)


def _done(request: ActorRequest, sheet: SheetIn, agency: Any) -> HttpResponse:
    """Done once for each file: the same rows sent again lead to what they made."""
    unit = _unit(request)
    purpose = _purpose(sheet, agency, unit)
    file, content = kept(request.POST["kept"], purpose=purpose, by=request.actor)
    rows = sheet.rows_of(content, unit)
    address = f"{reverse(sheet.leads_to)}?agency={agency.key}"

    def act() -> str:
        tell = telling(request.POST.get("progress", "")[:64], request.actor)
        bring_in(sheet, rows, agency, at=request.at, by=request.actor, tell=tell)
        return address

    where = once(f"{sheet.name} {file}"[:60], act, by=request.actor, at=request.at)
    done = ngettext("Đã ghi %(rows)s dòng.", "Đã ghi %(rows)s dòng.", len(rows)) % {"rows": len(rows)}
    messages.success(request, done)
    return HttpResponseRedirect(where)


def _purpose(sheet: SheetIn, agency: Any, unit: str) -> str:
    """What was looked at in one unit is not brought in in another."""
    return f"{sheet.name} {agency.key} {unit}"


def _page(
    request: ActorRequest, sheet: SheetIn, agency: Any, context: dict[str, Any], *, status: int
) -> HttpResponse:
    back = f"{reverse(sheet.leads_to)}?agency={agency.key}"
    known = {
        "sheet": sheet,
        "agency": agency,
        "back": back,
        "here": f"?agency={agency.key}",
        "pattern": f"{reverse('sheets:pattern', args=[sheet.name])}?agency={agency.key}",
        "typing": f"{reverse('sheets:type_in', args=[sheet.name])}?agency={agency.key}",
        "fields": sheet.row.base_fields.values(),
        "trail": [(_("Danh sách"), back)],
        **context,
    }
    return render(request, "gateway/sheets/incoming.html", known, status=status)
