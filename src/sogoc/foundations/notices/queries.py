"""What pages, machines and acts ask of notices, of the outbox and of the runs of jobs."""

from django.db.models import Count, QuerySet

from sogoc.foundations.agencies.queries import under
from sogoc.foundations.people.models import Account, Office
from sogoc.kernel.acts import Actor, reach

from .models import Mail, MailState, Notice, Preference, Run

MANY = 100


def notices_of(account: Account) -> QuerySet[Notice]:
    """One's own and nobody else's, newest first."""
    return Notice.objects.filter(account=account)


def unread(account: Account) -> QuerySet[Notice]:
    return notices_of(account).filter(read_at=None)


def unread_count(account: Account) -> int:
    """Up to a hundred: beyond that the bell says "99+", and counting on would cost every page."""
    return len(unread(account).order_by().values_list("pk", flat=True)[:MANY])


def preference_of(account: Account) -> Preference:
    """What somebody chose, or what holds until they choose."""
    return Preference.objects.filter(account=account).first() or Preference(account=account)


def mail_seen_by(by: Actor) -> QuerySet[Mail]:
    """Letters to people who hold, or held, an office within reach."""
    within = Office.objects.filter(under(reach(by, "see_mail"), "agency__path"))
    return Mail.objects.filter(account__in=within.values("account")).select_related("account")


STATES = MailState.choices


def latest_run(job: str) -> Run | None:
    return Run.objects.filter(job=job).order_by("-due_at").first()


def failed_runs() -> QuerySet[Run]:
    return Run.objects.exclude(failure="")


def outbox_counts(by: Actor) -> dict[str, int]:
    """How many letters there are in each state."""
    rows = mail_seen_by(by).order_by().values_list("state").annotate(number=Count("pk"))
    return dict.fromkeys(MailState.values, 0) | dict(rows)
