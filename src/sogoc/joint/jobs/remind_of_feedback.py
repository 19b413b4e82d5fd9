"""Nhắc trả lời phản ánh, kiến nghị."""

from datetime import datetime, timedelta

from sogoc.areas.procedures.feedback.queries import concerned_with, due_by
from sogoc.foundations.journal.queries import key_of
from sogoc.foundations.notices.telling import tell
from sogoc.kernel.vietnamese import day, local_day


def remind_of_feedback(*, at: datetime) -> int:
    """Whose turn it is hears the day before it is due and once it is over, each time once."""
    today, told = local_day(at), 0
    for one in due_by(today + timedelta(days=1)):
        if one.due_on is None:
            continue
        kind = "feedback_overdue" if one.due_on < today else "feedback_due"
        for account in concerned_with(one, today):
            facts = {"code": one.code, "day": day(one.due_on)}
            event = f"feedback:{one.pk}:{one.due_on}"
            tell(account, kind, event=event, record=key_of(one), facts=facts, at=at)
            told += 1
    return told
