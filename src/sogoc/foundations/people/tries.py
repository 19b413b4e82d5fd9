"""Wrong tries at signing in, counted in the database: they hold over all workers and a restart.

A try is counted before the password is looked at. A hundred tries sent at once are a hundred tries, and no row stays
locked while a password is hashed, which takes long on purpose."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.utils.crypto import salted_hmac

from sogoc.kernel.acts import Refusal
from sogoc.kernel.vietnamese import local_day

from .models import FailedSignIn
from .sign_in_rules import Patience, sign_in_rules


class TooManyTries(Refusal):
    "Đã nhập sai nhiều lần liên tiếp. Hãy thử lại sau {moment}, hoặc nhờ quản trị hệ thống mở khóa."

    status = 429


def name_subject(username: str) -> str:
    """A name without an account is counted like any other, so that nobody learns which names there are."""
    return subject_of("name", username.casefold())


def address_subject(address: str) -> str:
    return subject_of("address", address)


def subject_of(kind: str, told: str) -> str:
    return salted_hmac("sogoc.tries", f"{kind}:{told}", algorithm="sha256").hexdigest()


def count_try(*, username: str, address: str, at: datetime) -> bool:
    """Counts one more, or refuses it. True if a further wrong one will have to wait."""
    rules = sign_in_rules(local_day(at))
    both = {name_subject(username): rules.name, address_subject(address): rules.address}
    return counted_once_more(both, at=at, refused=TooManyTries)


def counted_once_more(
    subjects: Mapping[str, Patience], *, at: datetime, refused: Callable[..., Refusal]
) -> bool:
    """Of each that is guarded, with the patience that it is given."""
    waits, locks = _counted(subjects, at)
    if waits:  # beyond the transaction: it keeps what it counted
        raise refused(moment=_next_minute(waits))
    return locks


@transaction.atomic
def _counted(subjects: Mapping[str, Patience], at: datetime) -> tuple[datetime | None, bool]:
    # Always in one order, so that two at once wait for each other and never both.
    found = [(_kept(subject, at), subjects[subject]) for subject in sorted(subjects)]
    blocked = [row.blocked_until for row, _ in found if row.blocked_until and row.blocked_until > at]
    if blocked:
        return max(blocked), False
    locks = [one_more(row, patience, at) for row, patience in found]
    return None, any(locks)


def _kept(subject: str, at: datetime) -> FailedSignIn:
    locked = FailedSignIn.objects.select_for_update()
    if found := locked.filter(subject=subject).first():
        return found
    try:
        with transaction.atomic():
            return FailedSignIn.objects.create(subject=subject, count=0, last_at=at)
    except IntegrityError:  # two at once for the first time: both count in the one row
        return locked.get(subject=subject)


def one_more(row: FailedSignIn, patience: Patience, at: datetime) -> bool:
    forgotten = at - row.last_at > patience.forgotten_after
    row.count = 1 if forgotten else row.count + 1
    row.last_at = at
    wait = patience.wait_after(row.count)
    row.blocked_until = at + wait if wait else None
    row.save(update_fields=["count", "last_at", "blocked_until"])
    return wait is not None


def _next_minute(moment: datetime) -> datetime:
    """A sentence tells minutes: the one that begins after the wait."""
    return moment.replace(second=0, microsecond=0) + timedelta(minutes=1 if moment.second else 0)


@transaction.atomic
def forget_tries(*, username: str, address: str, right: int = 1) -> int:
    """It was them: the name begins anew, and the address gets back the tries that were right, one or, with a second
    step, two. Gives how many of that name were wrong before."""
    give_back(address_subject(address), right)
    return forget_name(username, right)


def give_back(subject: str, right: int) -> None:
    for row in FailedSignIn.objects.select_for_update().filter(subject=subject):
        row.count, row.blocked_until = max(row.count - right, 0), None
        row.save(update_fields=["count", "blocked_until"])


def forget_name(username: str, right: int = 0) -> int:
    return begin_anew(name_subject(username), right)


def begin_anew(subject: str, right: int = 0) -> int:
    wrong = 0
    for row in FailedSignIn.objects.select_for_update().filter(subject=subject):
        wrong, row.count, row.blocked_until = max(row.count - right, 0), 0, None
        row.save(update_fields=["count", "blocked_until"])
    return wrong


def blocked_until(username: str, at: datetime) -> datetime | None:
    """Until when nobody can sign in by this name."""
    found = FailedSignIn.objects.filter(subject=name_subject(username), blocked_until__gt=at).first()
    return found.blocked_until if found else None
