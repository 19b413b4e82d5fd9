"""A sheet without a file: typed or pasted in the browser, all rows or none."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from sogoc.foundations.people.performing import ActForm, perform, status_of
from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.acts import Refusal
from sogoc.kernel.vietnamese import whole

from .bringing_in import SheetIn, Tried, bring_in, tried
from .grids import ROWS, columns_of, grid, most_rows, rows_sent
from .incoming import sheet_asked
from .reading import NoRows, SheetRow


class RowsNotWritten(Refusal):
    "Trong {all} dòng có {wrong} dòng chưa ghi được; chưa có gì được ghi."


@require_http_methods(["GET", "POST"])
def type_in(request: ActorRequest, name: str) -> HttpResponse:
    sheet, agency = sheet_asked(request, name)
    form = ActForm(request.POST or None)
    columns = columns_of(sheet)
    leads_to = f"{reverse(sheet.leads_to)}?agency={agency.key}"
    found: list[Tried] = []
    if form.is_bound and form.is_valid():
        rows = rows_sent(columns, request.POST)
        response, found = brought_in(request, form, sheet, rows, agency, leads_to=leads_to)
        if response:
            return response
    most = most_rows(columns)
    wanted = min(_rows_asked(request), most)
    context = {
        "form": form,
        "sheet": sheet,
        "agency": agency,
        "columns": columns,
        "rows": grid(columns, found, wanted),
        "more": f"?agency={agency.key}&rows={min(wanted * 2, most)}" if wanted < most else "",
        "here": request.get_full_path(),
        "file": f"{reverse('sheets:bring', args=[name])}?agency={agency.key}",
        "trail": [(_("Danh sách"), leads_to)],
    }
    return render(request, "gateway/sheets/typing.html", context, status=status_of(form))


def brought_in(
    request: ActorRequest,
    form: ActForm,
    sheet: SheetIn,
    rows: list[SheetRow],
    agency: Any,
    *,
    leads_to: str,
) -> tuple[HttpResponse | None, list[Tried]]:
    """Leads away once all rows are written; otherwise gives each row with what is wrong in it."""
    who: dict[str, Any] = {"at": request.at, "by": request.actor}
    found: list[Tried] = []

    def act() -> None:
        if not rows:
            raise NoRows
        found.extend(tried(sheet, rows, agency, **who))
        if wrong := sum(not one.is_good for one in found):
            raise RowsNotWritten(all=len(found), wrong=wrong)
        bring_in(sheet, rows, agency, **who)

    response = perform(request, form, act, address=lambda _: leads_to, done=_rows_written(len(rows)))
    return response, found


def _rows_written(rows: int) -> str:
    return ngettext("Đã ghi %(rows)s dòng.", "Đã ghi %(rows)s dòng.", rows) % {"rows": whole(rows)}


def _rows_asked(request: ActorRequest) -> int:
    told = request.GET.get("rows", "")
    return max(int(told), 1) if told.isascii() and told.isdigit() and len(told) < 5 else ROWS
