"""Nhắc bước soạn thảo văn bản quy phạm pháp luật."""

from datetime import datetime

from sogoc.areas.institutions.drafting.queries import concerned_with, warned_by
from sogoc.foundations.journal.queries import key_of
from sogoc.foundations.notices.telling import tell
from sogoc.kernel.vietnamese import day, local_day


def remind_of_drafts(*, at: datetime) -> int:
    """Whoever drafts hears when a step is to be warned of, and with who leads the agency once it is over, each time
    once; a step that was put off or begun again is another."""
    today, told = local_day(at), 0
    for one in warned_by(today):
        late = one.step_due_on is not None and one.step_due_on < today
        kind = "draft_step_late" if late else "draft_step_due"
        facts = {"title": one.title, "step": one.step, "day": day(one.step_due_on or today)}
        for account in concerned_with(one, today, late=late):
            event = f"draft:{one.pk}:{one.step_key}:{one.step_due_on}"
            tell(account, kind, event=event, record=key_of(one), facts=facts, at=at)
            told += 1
    return told
