"""One form sent is one act, however often it arrives."""

from collections.abc import Callable

from django.db import IntegrityError, transaction

from sogoc.kernel.acts import Actor

from .models import Submission


def once(key: str, act: Callable[[], str], *, by: Actor) -> str:
    """Does the act and keeps the address of its result, or gives the address that the first sending led to.

    The key's unique row makes the second sender wait for the first to finish; if the first was refused, its row
    went with it, and the second tries for itself."""
    with transaction.atomic():
        try:
            with transaction.atomic():
                submission = Submission.objects.create(actor=by.key, key=key)
        except IntegrityError:
            return Submission.objects.get(actor=by.key, key=key).address
        submission.address = act()
        submission.save(update_fields=["address"])
        return submission.address
