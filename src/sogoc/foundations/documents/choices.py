"""Columns that hold one of a few words: what a form offers and what the database lets in."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any

from django.db import models
from django.db.models.functions import Length, Trim
from django.db.models.lookups import GreaterThan
from django.utils.translation import gettext_lazy as _


def told_by(names: Mapping[Any, str]) -> list[tuple[str, Any]]:
    return [(str(key), _(name)) for key, name in names.items()]


def worded(record: models.Model, name: str) -> str:
    """As `get_<name>_display`, for lists: that one says every choice of the column in words to tell one of them, which
    took a list of fifty a tenth of its time."""
    value = getattr(record, name)
    return str(_words_of(type(record), name).get(value, value))


@cache
def _words_of(model: type[models.Model], name: str) -> dict[Any, Any]:
    field: Any = model._meta.get_field(name)
    return dict(field.flatchoices)


def one_of(table: str, field: str, words: type[StrEnum]) -> models.CheckConstraint:
    condition = models.Q(**{f"{field}__in": [word.value for word in words]})
    return models.CheckConstraint(condition=condition, name=f"{table}_{field}_is_known")


def filled(name: str) -> Any:
    """Words that are more than blanks."""
    return GreaterThan(Length(Trim(name)), 0)
