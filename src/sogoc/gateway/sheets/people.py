"""Accounts with their offices as a spreadsheet: a row for each office, so that a column can be filtered."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.foundations.journal.reading import read
from sogoc.foundations.people.queries import WantedAccounts, accounts_wanted
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting import agency_asked
from sogoc.kernel.acts import require
from sogoc.kernel.vietnamese import local_day

from .workbooks import SheetColumn, as_download, workbook


@require_GET
def accounts(request: ActorRequest) -> HttpResponse:
    """The list of people as it stands on the page."""
    require(request.actor, "see_account")
    asked = request.GET
    wanted = WantedAccounts(
        words=asked.get("words", "")[:200],
        agency=agency_asked(request.actor, asked["agency"]) if asked.get("agency") else None,
        role=asked.get("role", ""),
        state=asked.get("state", ""),
    )
    found = accounts_wanted(request.actor, wanted, local_day(request.at)).order_by("username")
    read(request.actor, "see_account", found, at=request.at)
    columns = [
        SheetColumn(_("Tên đăng nhập"), 22),
        SheetColumn(_("Họ tên hoặc chức danh"), 34),
        SheetColumn(_("Thư điện tử"), 28),
        SheetColumn(_("Tình trạng"), 14),
        SheetColumn(_("Vai trò"), 26),
        SheetColumn(_("Cơ quan"), 40),
        SheetColumn(_("Từ ngày"), 12),
        SheetColumn(_("Đến ngày"), 12),
    ]
    notes = [wanted.agency.name] if wanted.agency else []
    rows = (row for one in found.iterator(chunk_size=2000) for row in _rows(one))
    return as_download(workbook(_("Người dùng"), columns, rows, notes), "nguoi-dung")


def _rows(account: Any) -> Iterator[tuple[Any, ...]]:
    state = _("đang dùng") if account.is_active else _("đã đóng")
    told = (account.username, account.name, account.email, state)
    offices = account.offices.all()
    if not offices:
        yield (*told, "", "", "", "")
    for office in offices:
        yield (
            *told,
            office.get_role_display(),
            office.agency.name,
            office.held_from,
            office.held_until or "",
        )
