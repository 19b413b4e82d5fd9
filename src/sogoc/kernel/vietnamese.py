"""How Vietnamese offices write numbers, days and moments."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta, timezone
from fractions import Fraction

VIETNAM = timezone(timedelta(hours=7), "Asia/Ho_Chi_Minh")  # no summer time since 1975


def whole(number: int) -> str:
    """1176355 → 1.176.355"""
    return f"{number:,}".replace(",", ".")


def decimal(number: Fraction | int, places: int) -> str:
    """A fraction rounded half up, as the papers do: 596/601 × 100 → 99,2"""
    sign, units, rest = _rounded(number, places)
    return f"{sign}{whole(units)}" + (f",{rest:0{places}d}" if places else "")


def decimal_for_machines(number: Fraction | int, places: int) -> str:
    """The same with a point and without marks between thousands: 1250.5"""
    sign, units, rest = _rounded(number, places)
    return f"{sign}{units}" + (f".{rest:0{places}d}" if places else "")


def _rounded(number: Fraction | int, places: int) -> tuple[str, int, int]:
    scaled = Fraction(number) * 10**places
    rounded = (abs(scaled) + Fraction(1, 2)).__floor__()
    return ("-" if scaled < 0 and rounded else ""), *divmod(rounded, 10**places)


def percent(ratio: Fraction, places: int = 1) -> str:
    """41/58 → 70,7%; a whole per cent is written without decimals: 100%"""
    written = decimal(ratio * 100, places)
    return (written.removesuffix("," + "0" * places) if places else written) + "%"


def day(value: date) -> str:
    """05/6/2024: the day always has two digits, the month only in January and February (decree 30/2020)."""
    month = f"{value.month:02d}" if value.month <= 2 else str(value.month)
    return f"{value.day:02d}/{month}/{value.year}"


def moment(value: datetime) -> str:
    """16:59 ngày 05/6/2024, by the clock of Việt Nam."""
    local = value.astimezone(VIETNAM)
    return f"{local:%H:%M} ngày {day(local.date())}"


def local_day(at: datetime) -> date:
    """The day in Việt Nam on which a moment falls: the law counts days there, whatever the server's zone."""
    return at.astimezone(VIETNAM).date()


def first_moment(value: date) -> datetime:
    return datetime.combine(value, time(), VIETNAM)


def heading(label: str) -> str:
    """A label at the head of a column; names within it keep their capitals."""
    return label[:1].upper() + label[1:]


class UnreadableDay(ValueError):
    """What was typed is not a day."""


def read_day(text: str) -> date:
    """05/6/2024, 5.6.2024, 05-06-2024 or 2024-06-05."""
    parts = text.strip().replace(".", "/").replace("-", "/").split("/")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
        raise UnreadableDay(text)
    if len(parts[0]) == 4:
        parts.reverse()
    if len(parts[2]) != 4:  # 17/01/202 stands in one of the papers
        raise UnreadableDay(text)
    try:
        return date(int(parts[2]), int(parts[1]), int(parts[0]))
    except ValueError as error:
        raise UnreadableDay(text) from error


CLOCK = re.compile(r"(?P<hour>[01]?\d|2[0-3])[:hg](?P<minute>[0-5]\d)(?::[0-5]\d)?", re.ASCII)


def read_moment(text: str) -> datetime:
    """16:59 05/6/2024, 05/6/2024 16:59:30 or 16:59 ngày 05/6/2024, by the clock of Việt Nam; what tells its own clock,
    as 2024-06-05T16:59:00+07:00, by that. Seconds are not told."""
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        at = None
    if at is not None and at.tzinfo is not None:
        return at.astimezone(VIETNAM).replace(second=0, microsecond=0)
    match = CLOCK.search(text)
    rest = CLOCK.sub("", text, count=1).replace("ngày", "").replace(",", " ").replace("T", " ")
    if match is None:
        raise UnreadableDay(text)
    return datetime.combine(read_day(rest), time(int(match["hour"]), int(match["minute"])), VIETNAM)


def fold(text: str) -> str:
    """Cải cách hành chính Đà Nẵng → cai cach hanh chinh da nang; so that people find what they type either way."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(bare.replace("đ", "d").split())
