"""Who looked at whose personal data (law 91/2025/QH15: who handles them must be known).

Once a day a person a record: somebody who opens the same page ten times before noon learns nothing new, and a journal
that is full of it hides what matters. A list is one record: what it shows is a question of the reader's reach."""

from datetime import datetime, timedelta
from typing import Any

from django.db.models import Model, QuerySet

from sogoc.kernel.acts import Actor, reach
from sogoc.kernel.vietnamese import first_moment, local_day

from .models import Entry
from .queries import key_of
from .writing import enter


def read(by: Actor, what: str, seen: Model | QuerySet[Any], *, at: datetime) -> Entry | None:
    """`what` is what the policy calls it: see_account. `seen` is a record, or the rows of a list. None where it is
    known already."""
    one = seen if isinstance(seen, Model) else None
    kind, key = key_of(seen) if isinstance(seen, Model) else (seen.model._meta.label_lower, "")
    today = first_moment(local_day(at))
    before = Entry.objects.filter(
        kind=kind,
        key=key,
        read=True,
        act=what,
        actor=by.key,
        happened_at__gte=today,
        happened_at__lt=today + timedelta(days=1),
    )
    if before.exists():
        return None
    return enter(
        by,
        what,
        at=at,
        kind=kind,
        key=key,
        read=True,
        record=str(one) if one else "",
        held_at=getattr(one, "held_at", None) or min(reach(by, what), key=len, default=""),
    )
