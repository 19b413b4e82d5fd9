"""One form sent is one act, however often it arrives."""

from collections.abc import Callable
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import Q

from sogoc.kernel.acts import Actor

from .models import Submission


def once(key: str, act: Callable[[], str], *, by: Actor, at: datetime) -> str:
    """Does the act and keeps the address of its result, or gives the address that the first sending led to.

    The key's unique row makes the second sender wait for the first to finish; if the first was refused, its row
    went with it, and the second tries for itself."""
    with transaction.atomic():
        try:
            with transaction.atomic():
                submission = Submission.objects.create(actor=by.key, key=key, sent_at=at)
        except IntegrityError:
            return Submission.objects.get(actor=by.key, key=key).address
        submission.address = act()
        submission.save(update_fields=["address"])
        return submission.address


def forget_before(moment: datetime) -> int:
    """Forms sent earlier, and those from before a form's moment was kept."""
    forgotten, _ = Submission.objects.filter(Q(sent_at=None) | Q(sent_at__lt=moment)).delete()
    return forgotten
