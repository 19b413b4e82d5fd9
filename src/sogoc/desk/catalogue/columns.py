"""How procedures look in a list."""

from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext, gettext_lazy, ngettext

from sogoc.areas.procedures.catalogue.register import LEVELS
from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses
from sogoc.kernel.vietnamese import day, whole

if TYPE_CHECKING:
    from django.utils.safestring import SafeString

    from sogoc.areas.procedures.catalogue.models import ProcedureVersion

WORDS: dict[str, str] = {str(key): words for key, words in LEVELS.items()}


def _code(version: "ProcedureVersion") -> "SafeString":
    return row_link(addresses("procedures:procedure")(version.pk), version.procedure.code)


def _online(version: Any) -> str:
    return gettext(WORDS[version.online or ""])


def how_many(total: int) -> str:
    return ngettext("%(written)s thủ tục", "%(written)s thủ tục", total) % {"written": whole(total)}


COLUMNS = {
    # What is found by words begins with the code.
    "code": Column(gettext_lazy("Mã thủ tục"), _code, by="folded", look="cell-main"),
    "name": Column(gettext_lazy("Thủ tục"), lambda one: one.name, by="name"),
    "field": Column(gettext_lazy("Lĩnh vực"), lambda one: one.field, by="field"),
    "limit": Column(gettext_lazy("Thời hạn"), lambda one: one.budget.label),
    "online": Column(gettext_lazy("Trực tuyến"), _online),
    "valid_from": Column(
        gettext_lazy("Hiệu lực từ"), lambda one: day(one.valid_from), by="valid_from", look="unbroken"
    ),
}
