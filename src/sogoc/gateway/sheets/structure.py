"""Units and posts as spreadsheets, as their lists show them."""

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from sogoc.areas.organisation.posts.queries import posts_wanted
from sogoc.areas.organisation.structure.queries import units_wanted
from sogoc.areas.organisation.structure.register import LEFT
from sogoc.foundations.documents.choices import worded
from sogoc.foundations.people.requests import ActorRequest
from sogoc.gateway.wanting_structure import wanted_posts, wanted_units
from sogoc.kernel.acts import require
from sogoc.kernel.vietnamese import day

from .workbooks import SheetColumn, as_download, require_room, workbook


@require_GET
def units(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_agency")
    wanted = wanted_units(request, request.GET)
    found = units_wanted(request.actor, wanted).order_by("path", "valid_from")
    notes = [wanted.agency.name] if wanted.agency else []
    notes += [] if wanted.left else [_("Ngày {day}").format(day=day(wanted.day))]
    require_room(found.count(), notes)
    columns = [
        SheetColumn(_("Tổ chức, đơn vị"), 60),
        SheetColumn(_("Loại"), 30),
        SheetColumn(_("Thuộc"), 60),
        SheetColumn(_("Từ ngày"), 14),
        SheetColumn(_("Đến hết ngày"), 14),
        SheetColumn(_("Tình trạng"), 28),
    ]
    rows = (_unit(one) for one in found.iterator(chunk_size=2000))
    return as_download(workbook(_("Cơ cấu tổ chức"), columns, rows, notes), "co-cau-to-chuc")


def _unit(one: Any) -> tuple[Any, ...]:
    what = (one.agency.name, one.agency.kind_name, one.parent.name)
    return (*what, one.valid_from, one.valid_until, _(LEFT[one.left]))


@require_GET
def posts(request: ActorRequest) -> HttpResponse:
    require(request.actor, "see_posts")
    wanted = wanted_posts(request, request.GET)
    found = posts_wanted(request.actor, wanted).order_by("year", "kind", "assigned_on", "id")
    notes = [wanted.agency.name] if wanted.agency else []
    require_room(found.count(), notes)
    columns = [
        SheetColumn(_("Giao cho"), 60),
        SheetColumn(_("Loại"), 36),
        SheetColumn(_("Của năm"), 10),
        SheetColumn(_("Số người"), 12),
        SheetColumn(_("Quyết định giao"), 24),
        SheetColumn(_("Giao từ ngày"), 14),
        SheetColumn(_("Giao lại từ ngày"), 14),
    ]
    rows = (_posts(one) for one in found.iterator(chunk_size=2000))
    return as_download(workbook(_("Biên chế"), columns, rows, notes), "bien-che")


def _posts(one: Any) -> tuple[Any, ...]:
    given = (one.unit.name, worded(one, "kind"), one.year, one.number, one.document.printed)
    return (*given, one.assigned_on, one.replaced_on)
