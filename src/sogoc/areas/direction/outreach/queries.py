"""What pages, figures and acts ask of outreach."""

from dataclasses import dataclass
from typing import Any

from django.db.models import F, Q, QuerySet

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during, seen_from
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.queries import holding
from sogoc.kernel.acts import Actor, Refusal, reach
from sogoc.kernel.periods import Period

from .models import OutreachItem
from .register import Told, outreach_items

STATES = {
    "waiting": "Chờ duyệt",
    "published": "Đã đăng, phát, tổ chức trong kỳ",
    "withdrawn": "Đã rút",
}


def outreach_rows() -> tuple[QuerySet[OutreachItem], dict[str, Any]]:
    """The records behind the register `outreach_items`."""
    columns = {name: F(name) for name in outreach_items.columns() if name != "item"}
    return OutreachItem.objects.all(), columns | {"key": F("pk"), "agency": F("agency"), "item": F("title")}


def outreach_seen_by(by: Actor) -> QuerySet[OutreachItem]:
    seen = seen_from(reach(by, "see_outreach"), "agency", "entered_on")
    return OutreachItem.objects.filter(seen).select_related("agency", "unit", "document")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; an empty field does not narrow."""

    words: str = ""
    agency: Agency | None = None
    period: Period | None = None
    channel: str = ""
    state: str = ""

    @property
    def in_state(self) -> Q:
        standing = Q(withdrawn_on=None)
        days = (self.period.start, self.period.end) if self.period else None
        return {
            "waiting": standing & Q(published_on=None),
            "published": standing & (Q(published_on__range=days) if days else Q(published_on__isnull=False)),
            "withdrawn": Q(withdrawn_on__isnull=False),
        }.get(self.state, Q())


def outreach_wanted(by: Actor, wanted: Wanted) -> QuerySet[OutreachItem]:
    """One answer for the page, the spreadsheet and the API."""
    found = outreach_seen_by(by).filter(wanted.in_state, holding(wanted.words))
    if wanted.agency:
        found = found.filter(held_during(wanted.agency, wanted.period))
    if wanted.channel:
        found = found.filter(channel=wanted.channel)
    return found


# ── what waits ─────────────────────────────────────────────────────────────
def waiting_for_approval() -> list[OutreachItem]:
    """Of all agencies, the oldest first."""
    found = OutreachItem.objects.filter(withdrawn_on=None, published_on=None)
    return list(found.select_related("agency").order_by("agency", "entered_on", "pk"))


# ── what acts ask before they write one down ───────────────────────────────
class ManyWithoutDocument(Refusal):
    "Một dòng cho {number} tin, bài thì phải nêu văn bản cho biết số đó. Hãy chọn văn bản, hoặc ghi từng tin, bài."


def refuse_many(told: Told, document: Document | None) -> None:
    if told.number > 1 and document is None:
        raise ManyWithoutDocument(number=told.number)
