"""What pages and figures ask of dossiers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import F, Q, QuerySet

from sogoc.areas.procedures.catalogue.queries import codes_called
from sogoc.areas.procedures.dossiers.models import Dossier, Suspension
from sogoc.areas.procedures.dossiers.register import Outcome, dossiers
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.periods import Period
from sogoc.kernel.working_time import Due


def dossier_rows() -> tuple[QuerySet[Dossier], dict[str, Any]]:
    """The records behind the register `dossiers`."""
    columns = {name: F(name) for name in dossiers.columns()}
    return Dossier.objects.all(), columns | {"key": F("pk")}


def dossiers_seen_by(by: Actor) -> QuerySet[Dossier]:
    seen = seen_from(reach(by, "see_dossier"), "agency", "received_on")
    return Dossier.objects.filter(seen).select_related("agency")


def suspensions_of(dossier: Dossier) -> list[Suspension]:
    return list(dossier.suspensions.all())


def deadline_of(dossier: Dossier, pauses: Sequence[Suspension] | None = None) -> Due:
    """Why it is due when it is: by the calendar that was known when that was last promised."""
    pauses = suspensions_of(dossier) if pauses is None else pauses
    promised_at = max([dossier.runs_from, *(one.until for one in pauses if one.until)])
    return dossier.promise(pauses, known_at=promised_at)


def procedures_received(agency: Agency, period: Period) -> set[str]:
    """The codes of the procedures for which it received dossiers in a period."""
    found = Dossier.objects.filter(held_during(agency, period), received_on__range=(period.start, period.end))
    return set(found.order_by().values_list("procedure_code", flat=True).distinct())


def codes_of(agency: Agency) -> set[str]:
    return set(Dossier.objects.filter(agency=agency).values_list("code", flat=True))


# ── what a list is narrowed to ─────────────────────────────────────────────
STATES = {
    "registered": "Mới đăng ký, chờ tiếp nhận",
    "open": "Đang giải quyết",
    "overdue": "Đang giải quyết, quá hạn",
    "week": "Đến hạn trong 7 ngày",
    "suspended": "Đang tạm dừng",
    "to_return": "Đã xong, chờ trả kết quả",
    "received": "Tiếp nhận trong kỳ",
    "concluded": "Giải quyết xong trong kỳ",
    "late": "Giải quyết xong trong kỳ, quá hạn",
    "declined": "Không tiếp nhận trong kỳ",
}
"""Those of a period look at what happened in it, the others at what stands today."""
OF_A_PERIOD = ("received", "concluded", "late", "declined")
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow."""

    on: date
    words: str = ""
    agency: Agency | None = None
    period: Period | None = None
    state: str = ""
    channel: str = ""

    @property
    def in_state(self) -> Q:
        """What waits online is in the book only once it is received, and is asked for by itself."""
        in_book = Q(received_on__isnull=False)
        open_now, today = in_book & Q(concluded_on=None), self.on
        return {
            "registered": Q(received_on=None, declined_on=None),
            "declined": self._in_period("declined_on"),
            "open": open_now,
            "overdue": open_now & Q(due_on__lt=today),
            "week": open_now & Q(due_on__range=(today, today + WEEK)),
            "suspended": open_now & Q(suspended_at__isnull=False),
            "to_return": Q(outcome=Outcome.SETTLED.value, ended_on=None),
            "received": self._in_period("received_on"),
            "concluded": self._in_period("concluded_on"),
            "late": self._in_period("concluded_on") & Q(on_time=False),
        }.get(self.state, in_book)

    def _in_period(self, day: str) -> Q:
        if self.period is None:
            return Q(**{f"{day}__isnull": False})
        return Q(**{f"{day}__range": (self.period.start, self.period.end)})


def dossiers_wanted(by: Actor, wanted: Wanted) -> QuerySet[Dossier]:
    """One answer for the page, the spreadsheet and the API."""
    found = dossiers_seen_by(by).filter(wanted.in_state)
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, wanted.period))
    if wanted.channel:
        found = found.filter(channel=wanted.channel)
    return found.filter(_named(wanted.words)) if wanted.words.split() else found


def _named(words: str) -> Q:
    """Words name a dossier or its procedure by the beginning of a code, or the procedure by what the catalogue calls
    it, with or without diacritics; every part of a code has a digit."""
    told, coded = words.upper().split(), Q()
    for word in told:
        coded &= Q(code__startswith=word) | Q(procedure_code__startswith=word)
    if all(any(sign.isdigit() for sign in word) for word in told):
        return coded
    return coded | Q(procedure_code__in=codes_called(words))
