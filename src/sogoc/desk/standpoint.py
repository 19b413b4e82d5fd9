"""Where an official stands: the agency and the period that every page speaks of, always in sight, switchable.

An address may name them (?agency=brvt.skhcn&period=2023-Q1), so that a page can be sent to a colleague; what was
chosen last is kept for the session."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from django.contrib import messages
from django.utils.translation import gettext

from sogoc.desk.requests import DeskRequest
from sogoc.foundations.agencies.queries import agencies_seen_by, as_called
from sogoc.foundations.documents.queries import latest_issue
from sogoc.kernel.acts import Refusal, require
from sogoc.kernel.periods import Period, UnreadablePeriod
from sogoc.kernel.vietnamese import local_day

if TYPE_CHECKING:
    from sogoc.foundations.agencies.models import Agency


@dataclass(frozen=True, slots=True)
class Standpoint:
    agency: "Agency"
    period: Period
    agencies: tuple["Agency", ...]
    """All that the person may stand in."""
    highest: int
    """The depth of the topmost of them: trees are drawn from there."""


def standpoint_of(request: DeskRequest) -> Standpoint | None:
    """None where somebody holds no office: there is nothing to stand in."""
    if not hasattr(request, "standpoint"):
        request.standpoint = _found(request)
    return cast("Standpoint | None", request.standpoint)


def _found(request: DeskRequest) -> Standpoint | None:
    # Sorted here: a database sorts by its own collation, and a tree has to stand in the order of its paths.
    agencies = tuple(sorted(agencies_seen_by(request.actor), key=lambda agency: agency.path))
    if not agencies:
        return None
    agency = _agency(request, agencies)
    period = _period(request, agency)
    # A page of another year speaks of the agency by the name of that year.
    agency = as_called(agency, period.end)
    return Standpoint(agency, period, agencies, min(one.depth for one in agencies))


def _agency(request: DeskRequest, agencies: tuple["Agency", ...]) -> "Agency":
    by_key = {agency.key: agency for agency in agencies}
    asked = request.GET.get("agency")
    if asked in by_key:
        _keep(request, "agency", asked)
    elif asked:
        messages.warning(request, gettext("Không có cơ quan “%s” trong phạm vi của bạn.") % asked[:60])
    kept = request.session.get("agency", "")
    return by_key.get(kept) or by_key[request.offices[0].agency.key]


def _period(request: DeskRequest, agency: "Agency") -> Period:
    if asked := request.GET.get("period"):
        try:
            period = Period.parse(asked)
        except UnreadablePeriod:
            messages.warning(
                request, gettext("Không đọc được kỳ “%s”. Hãy viết như 2023, 2023-Q1, 2023-02.") % asked[:60]
            )
        else:
            _keep(request, "period", period.key)
    if "period" not in request.session:
        # The quarter somebody last worked in: early in a quarter an empty one would greet them.
        quarter = Period.quarter_of(latest_issue(agency) or local_day(request.at))
        request.session["period"] = quarter.key
    return Period.parse(request.session["period"])


def _keep(request: DeskRequest, name: str, key: str) -> None:
    """Written only when it changed: a session that is written is a row that is written."""
    if request.session.get(name) != key:
        request.session[name] = key


def offered_periods(today: date, chosen: Period) -> list[tuple[str, list[Period]]]:
    """By year, newest first: the year, its halves, nine months and quarters; the chosen one if it is another."""
    groups = [
        (
            str(year),
            [Period.parse(f"{year}{part}") for part in ("", "-H1", "-9M", "-Q1", "-Q2", "-Q3", "-Q4")],
        )
        for year in range(today.year, FIRST_YEAR - 1, -1)
    ]
    if not any(chosen in periods for _, periods in groups):
        groups.insert(0, ("", [chosen]))
    return groups


FIRST_YEAR = 2021


class NowhereToStand(Refusal):
    "Tài khoản của bạn chưa được giao vai trò ở cơ quan nào. Hãy đề nghị quản trị hệ thống giao vai trò."

    status = 403


def standing(request: DeskRequest, act: str) -> Standpoint:
    """The standpoint, where the person may do this act; a page that is about an agency begins here."""
    standpoint = standpoint_of(request)
    if standpoint is None or (request.method == "POST" and _elsewhere(request, standpoint)):
        raise NowhereToStand  # what is written goes into the book that was in sight, or nowhere
    require(request.actor, act, standpoint.agency)
    return standpoint


def _elsewhere(request: DeskRequest, standpoint: Standpoint) -> bool:
    """Does the address name an agency in which the person may not stand?"""
    asked = request.GET.get("agency")
    return bool(asked) and asked not in {agency.key for agency in standpoint.agencies}
