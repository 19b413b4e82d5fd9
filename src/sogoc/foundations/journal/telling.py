"""What an entry says to people: columns by their names, choices by their words, the act by its verb."""

from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sogoc.kernel.acts import verb_of
from sogoc.kernel.vietnamese import heading

from .models import Entry


@dataclass(frozen=True, slots=True)
class Told:
    """One column of a record before and after; empty words say that there was nothing."""

    name: str
    before: str
    after: str


def verb(entry: Entry) -> str:
    """As the policy calls the act today; an act that is gone keeps the verb of its day."""
    known = verb_of(entry.act)
    return gettext(entry.verb if known == entry.act else known)


def told(entry: Entry) -> list[Told]:
    model = _model(entry.kind)
    return [
        Told(name_of(model, name), said(model, name, before), said(model, name, after))
        for name, (before, after) in entry.changes.items()
        if name not in getattr(model, "repeats", ())
    ]


def _model(kind: str) -> type[models.Model] | None:
    """None for a kind of record that this version no longer has."""
    try:
        return apps.get_model(kind)
    except (LookupError, ValueError):
        return None


def name_of(model: type[models.Model] | None, name: str) -> str:
    """A name that is no column is told as it stands: what was tied to a record, not written on it. A model names in
    `gone` the columns that it once had."""
    field = _field(model, name)
    gone = getattr(model, "gone", {}).get(name)
    return heading(str(field.verbose_name) if field else str(gone or gettext(name)))


def said(model: type[models.Model] | None, name: str, value: Any) -> str:
    """A model whose choices are not Django's names who knows their words in `in_words`: {"kind": kind_names}."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return gettext("có") if value else gettext("không")
    known = getattr(model, "in_words", {}).get(name)
    if known:
        return gettext(known().get(value, value))
    field = _field(model, name)
    words = dict(field.flatchoices) if field else {}
    return str(words.get(value, value))


def _field(model: type[models.Model] | None, name: str) -> "models.Field[Any, Any] | None":
    """None for a column that a later version took away."""
    found = {one.name: one for one in model._meta.fields} if model else {}
    return found.get(name)


def room_name(room: str) -> str:
    """The room of a kind of record, as its application is called: documents → Văn bản."""
    configs = {config.label: config for config in apps.get_app_configs()}
    return gettext(str(configs[room].verbose_name)) if room in configs else room


def act_name(act: str) -> str:
    return gettext(verb_of(act))


DOORS = {
    "desk": _("trang làm việc"),
    "portal": _("trang dịch vụ công"),
    "api": _("API"),
    "job": _("việc chạy nền"),
    "command": _("lệnh trên máy chủ"),
}


def source_of(entry: Entry) -> str:
    """desk 10.0.0.7 → trang làm việc, 10.0.0.7"""
    door, _space, address = entry.source.partition(" ")
    return ", ".join(word for word in (str(DOORS.get(door, door)), address) if word)


def behalf_of(entry: Entry) -> str:
    """account:giam.doc → giam.doc"""
    return entry.on_behalf_of.removeprefix("account:")
