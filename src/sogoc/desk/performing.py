"""How the officials' pages do an act: as every page, and telling what others changed meanwhile."""

from typing import TYPE_CHECKING, Any

from django.db.models import QuerySet

from sogoc.desk.requests import DeskRequest
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.people.performing import CSRF, ActForm, digest_of, perform, sending, status_of
from sogoc.kernel.acts import Refusal

if TYPE_CHECKING:
    from sogoc.foundations.journal.models import Entry

__all__ = ["CSRF", "ActForm", "changed_since", "digest_of", "perform", "sending", "status_of"]


def changed_since(
    request: DeskRequest, form: ActForm, found: Any, refused: type[Refusal]
) -> "QuerySet[Entry] | None":
    """What others changed in a record while the form was open, if the act refused for that. Sent again it is known to
    have been read, and may be done."""
    if not isinstance(form.refusal, refused):
        return None
    seen = form.cleaned_data["version"]
    found.refresh_from_db()
    data = request.POST.copy()
    data["version"] = str(found.version)
    form.data = data
    return history_of(found).exclude(changes={})[: max(found.version - seen, 0)]
