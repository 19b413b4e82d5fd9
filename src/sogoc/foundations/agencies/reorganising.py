"""What every reorganisation checks before it touches the tree. Rows of the past are never written again: what is
told must come after everything that is known of the agency."""

from datetime import date, datetime

from django.db.models import QuerySet

from sogoc.kernel.acts import Refusal
from sogoc.kernel.vietnamese import local_day

from .models import Agency, DatedRow, Succession


class NotYetTime(Refusal):
    "Ngày có hiệu lực {day} chưa tới. Hãy ghi nhận từ ngày việc sắp xếp có hiệu lực."


class AgencyClosed(Refusal):
    "{name} đã kết thúc hoạt động, đến hết ngày {day}. Hãy chọn cơ quan đang hoạt động."


class NotYetStanding(Refusal):
    "{name} có từ ngày {day}. Hãy ghi ngày có hiệu lực sau ngày đó."


class ChangedSince(Refusal):
    "{name} đã có thay đổi có hiệu lực ngày {day}. Chỉ ghi nhận được việc xảy ra sau ngày đó."


def refuse_unready(agency: Agency, on: date, at: datetime) -> None:
    """`agency` shall change from the day `on`: it has stood for a day at least and still stands."""
    if on > local_day(at):
        raise NotYetTime(day=on)
    if agency.valid_until:
        raise AgencyClosed(name=agency.name, day=agency.valid_until)
    if on <= agency.valid_from:
        raise NotYetStanding(name=agency.name, day=agency.valid_from)


def refuse_absent(agency: Agency, on: date) -> None:
    """`agency` shall take something over on the day `on`: it stands then."""
    if agency.valid_until:
        raise AgencyClosed(name=agency.name, day=agency.valid_until)
    if on < agency.valid_from:
        raise NotYetStanding(name=agency.name, day=agency.valid_from)


def refuse_later_rows(agency: Agency, on: date, *rows: "QuerySet[DatedRow]") -> None:
    """None of these rows began on that day or after it."""
    days = (found.filter(valid_from__gte=on).values_list("valid_from", flat=True).first() for found in rows)
    if later := next((day for day in days if day), None):
        raise ChangedSince(name=agency.name, day=later)


def refuse_later_successions(agency: Agency, found: "QuerySet[Succession]", on: date) -> None:
    if later := found.filter(happened_on__gte=on).values_list("happened_on", flat=True).first():
        raise ChangedSince(name=agency.name, day=later)
