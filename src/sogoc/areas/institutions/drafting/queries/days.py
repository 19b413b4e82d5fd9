"""On which day a thing was done: not before what it follows, and not in days to come."""

from datetime import date

from sogoc.kernel.acts import Refusal


class DraftedAhead(Refusal):
    "Ngày {day} chưa đến. Hãy ghi ngày đã thực hiện."


class DayTooEarly(Refusal):
    "Ngày {day} ở trước ngày {since}, là ngày bắt đầu của việc này. Hãy kiểm tra lại ngày."


def refuse_wrong_day(on: date, *, since: date, today: date) -> None:
    if on > today:
        raise DraftedAhead(day=on)
    if on < since:
        raise DayTooEarly(day=on, since=since)
