"""Who asks on the citizens' pages, as acts know them: never an office, whatever they hold elsewhere."""

from dataclasses import replace

from django.utils.translation import gettext

from sogoc.foundations.people.requests import ActorRequest
from sogoc.kernel.acts import Actor
from sogoc.kernel.secrets_held import holder_key


def anybody(request: ActorRequest) -> Actor:
    """Who looks at what stands in public."""
    return replace(
        request.myself,
        key="citizen:anybody",
        name=gettext("Người dân"),
        holdings=(),
        source=request.actor.source,
    )


def holder(request: ActorRequest, digest: str) -> Actor:
    """Who holds the secret of that digest: a receipt's, or that of what they sent."""
    return replace(anybody(request), key=holder_key(digest), name=gettext("Người giữ mã tra cứu"))
