"""Migrations of an app form one line with one end; that none is missing, `make test` asks Django itself."""

from pathlib import Path

from django.apps import apps
from django.db.migrations.loader import MigrationLoader
from django.test import override_settings

from tests.architecture.house import written


def ends(loader: MigrationLoader) -> dict[str, list[str]]:
    """The last migrations of each app of ours."""
    ours = [one.label for one in apps.get_app_configs() if one.name.startswith("sogoc.")]
    found = {label: [name for app, name in loader.graph.leaf_nodes(label)] for label in ours}
    return {label: names for label, names in found.items() if names}


def test_each_line_has_one_end() -> None:
    found = ends(MigrationLoader(None))
    assert found
    assert {label: names for label, names in found.items() if len(names) > 1} == {}


def test_a_second_end_is_seen(tmp_path: Path, monkeypatch: object) -> None:
    first = (
        "from django.db import migrations\nclass Migration(migrations.Migration):\n    dependencies = {}\n"
    )
    texts = {
        "forked/__init__.py": "",
        "forked/0001_initial.py": first.format("[]"),
        "forked/0002_one.py": first.format("[('journal', '0001_initial')]"),
        "forked/0002_other.py": first.format("[('journal', '0001_initial')]"),
    }
    written(tmp_path, texts)
    monkeypatch.syspath_prepend(tmp_path)  # type: ignore[attr-defined]
    with override_settings(MIGRATION_MODULES={"journal": "forked"}):
        assert ends(MigrationLoader(None))["journal"] == ["0002_one", "0002_other"]
