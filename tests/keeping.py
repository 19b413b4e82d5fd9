"""What takes acts a second or a minute to make is made once; each further test is given its rows."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import connection, transaction
from django.db.models import Model, QuerySet

Rows = list[tuple[type[Model], list[Model]]]


class Kept:
    """`make` is done in an empty database, by the first test; `folder` outlives all of them."""

    def __init__(self, make: Callable[[], Any], folder: Path) -> None:
        self._make, self._folder = make, folder
        self._rows: Rows = []
        self._told: Any = None

    def laid_down(self) -> Any:
        """What `make` tells; its records are in the database, and its files where files are kept."""
        if self._rows:
            # All at once: PostgreSQL looks at what rows refer to when a transaction ends.
            with connection.constraint_checks_disabled(), transaction.atomic():
                for model, rows in self._rows:
                    QuerySet(model).bulk_create(rows)
            _copied(self._folder, _files_here())
        else:
            before = {model: set(QuerySet(model).values_list("pk", flat=True)) for model in _models()}
            self._told = self._make()
            self._rows = [(model, list(QuerySet(model).exclude(pk__in=before[model]))) for model in _models()]
            _copied(_files_here(), self._folder)
        return self._told


def _models() -> list[type[Model]]:
    return [model for model in apps.get_models(include_auto_created=True) if model._meta.managed]


def _files_here() -> Path:
    return Path(settings.STORAGES["default"]["OPTIONS"]["location"])


def _copied(origin: Path, target: Path) -> None:
    if origin.is_dir():
        shutil.copytree(origin, target, dirs_exist_ok=True)
