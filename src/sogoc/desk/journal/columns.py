"""How entries look in a list."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.foundations.journal.telling import behalf_of, source_of, verb
from sogoc.kernel.vietnamese import heading, moment

if TYPE_CHECKING:
    from django.utils.safestring import SafeString

    from sogoc.foundations.journal.models import Entry


def _what(entry: "Entry") -> "SafeString":
    return row_link(addresses("journal:entry")(entry.pk), heading(verb(entry)))


def _who(entry: "Entry") -> str:
    if not entry.on_behalf_of:
        return entry.actor_name
    behalf = gettext("thay %s") % behalf_of(entry)
    return f"{entry.actor_name}, {behalf}"


def _record(entry: "Entry") -> str:
    return entry.record or gettext("cả danh sách")


COLUMNS = {
    "what": Column(gettext_lazy("Việc"), _what, look="cell-main"),
    "record": Column(gettext_lazy("Bản ghi"), _record),
    "who": Column(gettext_lazy("Người thực hiện"), _who),
    "recorded": Column(
        gettext_lazy("Ghi lúc"), lambda entry: moment(entry.recorded_at), by="id", look="unbroken"
    ),
    "source": Column(gettext_lazy("Từ đâu"), lambda entry: source_of(entry) or "–", look="unbroken"),
}
