"""Takes the outbox to the mail server: at least once, with the same Message-ID at every try."""

from datetime import datetime, timedelta

from django.db.models import F

from .models import Mail, MailState
from .posting import Never, NotNow, PostOffice, hand_in, line_to

# How long to wait after each try, if it does not succeed; after the last one a letter is dead.
WAITS = tuple(timedelta(minutes=minutes) for minutes in (2, 10, 30, 120, 360, 720, 1440, 1440))
AT_ONCE = 200
"""So many in one run; the rest a minute later, so that other jobs get their turn."""


def deliver_due(office: PostOffice, at: datetime) -> int:
    """How many were delivered. After a silence the line is given up: the next run begins with other letters."""
    due = list(
        Mail.objects.filter(state=MailState.WAITING, due_at__lte=at).order_by("due_at", "pk")[:AT_ONCE]
    )
    if not due:
        return 0
    delivered = 0
    with line_to(office) as line:
        for mail in due:
            if not _taken(mail, at):
                continue
            try:
                hand_in(line, mail, office.sender)
            except Never as error:
                _answered(mail, str(error), state=MailState.DEAD)
            except NotNow as error:
                spent = mail.tries >= len(WAITS)
                _answered(mail, str(error), state=MailState.DEAD if spent else MailState.WAITING)
                if line.sock is None:
                    break
            else:
                _answered(mail, "", state=MailState.DELIVERED, delivered_at=at)
                delivered += 1
    return delivered


def _taken(mail: Mail, at: datetime) -> bool:
    """Puts the next try into the future before this one: who dies in the middle leaves a letter that waits, and who
    comes at the same time finds it taken."""
    if mail.tries >= len(WAITS):
        _answered(mail, mail.answer or "…", state=MailState.DEAD)
        return False
    still = Mail.objects.filter(pk=mail.pk, state=MailState.WAITING, tries=mail.tries)
    mine = still.update(tries=F("tries") + 1, due_at=at + WAITS[mail.tries])
    mail.tries += 1
    return bool(mine)


def _answered(mail: Mail, answer: str, **facts: object) -> None:
    Mail.objects.filter(pk=mail.pk, state=MailState.WAITING).update(answer=answer, **facts)
