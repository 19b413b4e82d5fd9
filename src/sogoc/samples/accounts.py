"""Who acts in the samples, beside the loader itself: what one does another has to verify or approve."""

from typing import TYPE_CHECKING

from sogoc.foundations.people.queries import account_named

if TYPE_CHECKING:
    from sogoc.foundations.people.models import Account


def account_of(username: str) -> "Account":
    if found := account_named(username):
        return found
    message = f"the samples have no account {username}"
    raise LookupError(message)
