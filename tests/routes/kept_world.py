"""The world is made by its acts once; each further test is given its rows, in a twentieth of the time."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db.models import Model, QuerySet

from tests.routes import world as worlds


@dataclass(frozen=True)
class Kept:
    told: dict[str, Any]
    rows: list[tuple[type[Model], list[Model]]]
    files: Path


_kept: list[Kept] = []


def laid_down(folder: Path) -> dict[str, Any]:
    """By what a page calls it, the key of a record. `folder` outlives the test."""
    if not _kept:
        before = {model: set(QuerySet(model).values_list("pk", flat=True)) for model in _models()}
        told, files = worlds.made(), folder / "files"
        worlds.everything()
        rows = [(model, list(QuerySet(model).exclude(pk__in=before[model]))) for model in _models()]
        _copied(_files_here(), files)
        _kept.append(Kept(told, rows, files))
        return told
    for model, rows in _kept[0].rows:
        QuerySet(model).bulk_create(rows)
    _copied(_kept[0].files, _files_here())
    return _kept[0].told


def _models() -> list[type[Model]]:
    return [model for model in apps.get_models(include_auto_created=True) if model._meta.managed]


def _files_here() -> Path:
    return Path(settings.STORAGES["default"]["OPTIONS"]["location"])


def _copied(origin: Path, target: Path) -> None:
    if origin.is_dir():
        shutil.copytree(origin, target, dirs_exist_ok=True)
