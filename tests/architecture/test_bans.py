"""Ways around the acts: forms and schemas that save or show whatever a model has, the admin, fixtures."""

import ast
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings

from tests.architecture.house import PACKAGE, files, sources, written

BANNED = {
    "ModelForm": "it saves past the act",
    "modelform_factory": "it saves past the act",
    "ModelSchema": "a new column would leave by itself",
    "create_schema": "a new column would leave by itself",
    "get_or_create": "it makes a record past the act",
    "update_or_create": "it makes a record past the act",
    "bulk_create": "no journal knows what it made",
    "GenericForeignKey": "it crosses every border unseen; keep (kind, key)",
}


def ways_around(root: Path) -> Iterator[str]:
    for place, tree in sources(root):
        for node in ast.walk(tree):
            match node:
                case ast.Attribute(attr=name) | ast.Name(id=name) | ast.alias(name=name) if name in BANNED:
                    yield f"{place}: {name}, {BANNED[name]}"
                case ast.ImportFrom(module=str(module)) if module.startswith("django.contrib.admin"):
                    yield f"{place}: {module}, it writes past the acts"
                case ast.alias(name=name) if name.startswith("django.contrib.admin"):
                    yield f"{place}: {name}, it writes past the acts"


def fixtures(root: Path) -> list[str]:
    """Samples call acts, tests have builders; rows in JSON agree with neither after a while."""
    return [path.name for path in files(root, "*.json", "*.jsonl") if "node_modules" not in path.parts]


def test_no_way_leads_around_the_acts() -> None:
    assert list(ways_around(PACKAGE)) == []


def test_the_admin_is_not_installed() -> None:
    assert "django.contrib.admin" not in settings.INSTALLED_APPS


def test_no_fixtures() -> None:
    assert fixtures(PACKAGE) == []


def test_each_way_around_is_seen(tmp_path: Path) -> None:
    bad = {f"way_{i}.py": f"import forms\nforms.{name}()\n" for i, name in enumerate(BANNED)}
    bad |= {
        "admin_1.py": "from django.contrib.admin import site\n",
        "admin_2.py": "import django.contrib.admin\n",
    }
    assert len(list(ways_around(written(tmp_path, bad)))) == len(bad)
    assert fixtures(written(tmp_path, {"documents/fixtures/some.json": "[]"})) == ["some.json"]
