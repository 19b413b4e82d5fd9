"""Dossiers by the million: agencies of skewed size, two thousand procedures, two years. Rows are copied into the table;
a test proves that a copied row is the row that the acts would have made (tests/speed)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from django.db import connection, transaction

from benchmarks.copying import copy, indexes_made_last, line
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.register import Channel, Delivery, Level, Outcome
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.calendar.queries import working_time_of
from sogoc.kernel.budgets import Budget
from sogoc.kernel.vietnamese import local_day

TABLE = Dossier._meta.db_table
UNTOLD = {
    field.attname: field.get_default()
    for field in Dossier._meta.concrete_fields
    if not (field.primary_key or field.generated)
}
"""What stands in each column of a dossier to which nothing happened."""
COLUMNS = tuple(UNTOLD)
BEGINS, DAYS = date(2022, 1, 1), 730
AT_THE_END = BEGINS + timedelta(days=DAYS)
PROCEDURES, FIELDS = 2_000, 20
LIMITS = ("3wd", "5wd", "10wd", "15wd", "20wd")
CHANNELS = (*[Channel.PROVINCE_PORTAL.value] * 4, *[Channel.MINISTRY_GATEWAY.value] * 2, "direct", "postal")
LEVELS = (Level.FULL.value, Level.PARTIAL.value, Level.OFFLINE.value)
DELIVERIES = (Delivery.ONLINE.value, Delivery.ONLINE.value, Delivery.DIRECT.value, Delivery.POSTAL.value)
ENDINGS = {
    **dict.fromkeys((2, 3, 4), Outcome.REFUSED),
    **dict.fromkeys((5, 6), Outcome.WITHDRAWN),
    7: Outcome.STOPPED,
}
"""By the chance of one in 256 each, where it was not settled."""
UNSETTLED = frozenset(ENDINGS.values())
REASON = "Thành phần hồ sơ không đúng"
# In how many days after its due day a dossier is settled: mostly before, some on the day, a few late.
AFTER_DUE = (-3, -2, -2, -1, -1, -1, -1, 0, 0, -1, -2, -1, 0, -3, 1, 4)
RECEIVED, CONCLUDED, RETURNED = time(1), time(2), time(3)


@dataclass(frozen=True, slots=True)
class Facts:
    """What happened to one dossier."""

    number: int
    agency: int
    procedure: int
    channel: str
    received_on: date
    outcome: str = ""
    concluded_on: date | None = None
    returned_on: date | None = None
    delivery: str = ""

    @property
    def code(self) -> str:
        return f"H56.1-{self.received_on:%y%m%d}-{self.number:08d}"

    @property
    def procedure_code(self) -> str:
        return f"1.{self.procedure:06d}"

    @property
    def words(self) -> tuple[str, str]:
        return f"Thủ tục số {self.procedure}", f"Lĩnh vực {self.procedure % FIELDS}"

    @property
    def level(self) -> str:
        return LEVELS[self.procedure % 3]

    @property
    def limit(self) -> str:
        return LIMITS[self.procedure % 5]


Due = Mapping[tuple[date, str], datetime]


def promised(agency: Agency) -> Due:
    """When what is received on a day is due, by each limit: all agencies here keep the same calendar."""
    found = {}
    for day in (BEGINS + timedelta(days=i) for i in range(DAYS)):
        time_of = working_time_of(agency, known_at=at(day, RECEIVED))  # as the receipt knew it
        found |= {(day, limit): time_of.due(at(day, RECEIVED), Budget.parse(limit)).at for limit in LIMITS}
    return found


def in_a_week() -> Due:
    """A calendar that nobody keeps, for where it does not matter when they are due: the law's takes its time."""
    days = [BEGINS + timedelta(days=i) for i in range(DAYS)]
    return {(day, limit): at(day + timedelta(days=7), RECEIVED) for day in days for limit in LIMITS}


def at(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, UTC)


def skewed(agencies: Sequence[int]) -> list[int]:
    """Each as often as its turn has it: the hundredth has a twentieth of what the fifth has."""
    return [pk for turn, pk in enumerate(agencies, start=1) for _ in range(1 + 4_000 // turn)]


def facts(agencies: Sequence[int], dossiers: int, due: Due) -> Iterator[Facts]:
    """In the order of their reception, as in a real table. Numbers scattered by multiplication stand for chance."""
    turns = skewed(agencies)
    for i in range(dossiers):
        chance = i * 2_654_435_761 % 4_294_967_296
        day, procedure = BEGINS + timedelta(days=i * DAYS // dossiers), (chance >> 9) % PROCEDURES
        told = (i, turns[(chance >> 3) % len(turns)], procedure, CHANNELS[chance >> 5 & 7], day)
        yield Facts(*told, *_fate(chance >> 7, day, local_day(due[day, LIMITS[procedure % 5]])))


def _fate(chance: int, received_on: date, due_on: date) -> tuple[str, date | None, date | None, str]:
    fate = chance & 255
    concluded_on = max(received_on, due_on + timedelta(days=AFTER_DUE[chance >> 8 & 15]))
    if fate < 2 or concluded_on >= AT_THE_END:
        return "", None, None, ""
    if fate < 8:
        return ENDINGS[fate].value, concluded_on, None, ""
    returned_on = concluded_on + timedelta(days=chance >> 12 & 3)
    if returned_on >= AT_THE_END:
        return Outcome.SETTLED.value, concluded_on, None, ""
    return Outcome.SETTLED.value, concluded_on, returned_on, DELIVERIES[chance >> 14 & 3]


def row(told: Facts, due: Due) -> tuple[Any, ...]:
    """What the acts would have kept, in the order of the columns."""
    procedure, field = told.words
    due_at = due[told.received_on, told.limit]
    received_at = at(told.received_on, RECEIVED)
    concluded_at = at(told.concluded_on, CONCLUDED) if told.concluded_on else None
    returned_at = at(told.returned_on, RETURNED) if told.returned_on else None
    values = UNTOLD | {
        "agency_id": told.agency,
        "code": told.code,
        "procedure_code": told.procedure_code,
        "procedure": procedure,
        "field": field,
        "channel": told.channel,
        "level": told.level,
        "limit": told.limit,
        "received_at": received_at,
        "received_on": told.received_on,
        "due_at": due_at,
        "due_on": local_day(due_at),
        "suspended_at": None,
        "concluded_at": concluded_at,
        "concluded_on": told.concluded_on,
        "outcome": told.outcome,
        "concluded_because": REASON if told.outcome in UNSETTLED else "",
        "returned_at": returned_at,
        "returned_on": told.returned_on,
        "delivery": told.delivery,
        "latest_at": returned_at or concluded_at or received_at,
        "version": 1 + bool(concluded_at) + bool(returned_at),
    }
    return tuple([values[name] for name in COLUMNS])


def fill(agencies: Sequence[Agency], dossiers: int, due: Due | None = None) -> None:
    due, keys = due or promised(agencies[0]), [agency.pk for agency in agencies]
    rows = (row(told, due) for told in facts(keys, dossiers, due))
    if connection.vendor == "postgresql" and not connection.in_atomic_block:
        with indexes_made_last(TABLE):
            copy(TABLE, COLUMNS, map(line, rows))
        return
    places = ", ".join(["%s"] * len(COLUMNS))
    with transaction.atomic(), connection.cursor() as cursor:
        quoted = ", ".join(map(connection.ops.quote_name, COLUMNS))
        cursor.executemany(
            f"INSERT INTO {TABLE} ({quoted}) VALUES ({places})", (list(map(plain, one)) for one in rows)
        )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def plain(value: Any) -> Any:
    """Days and moments as SQLite keeps them, and as PostgreSQL reads them too."""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    return value.isoformat() if isinstance(value, date) else value
