"""The files of other packages that are served: those that are named, and no others."""

import re
from pathlib import Path

from django.contrib.staticfiles import finders

from sogoc.components.assets import NAMED, NamedAssetsFinder

COMPONENTS = Path(__file__).parents[1]


def test_each_named_file_is_there() -> None:
    for name in NAMED:
        assert Path(finders.find(name)).is_file(), name
    assert {name for name, _ in NamedAssetsFinder().list(None)} == set(NAMED)


def test_nothing_else_of_a_package_is_served() -> None:
    finder = NamedAssetsFinder()
    assert not finder.find("vendor/package.json")
    assert not finder.find("htmx.org/dist/htmx.min.js")
    assert finder.find("vendor/nothing.js", find_all=True) == []


def test_each_file_that_a_page_or_style_sheet_asks_for_exists() -> None:
    skeleton = "".join(path.read_text() for path in (COMPONENTS / "templates").rglob("*.html"))
    asked = re.findall(r"{% static '([^']+)' %}", skeleton)
    assert asked
    fonts = re.findall(r'url\("\.\./([^"]+)"\)', (COMPONENTS / "static/components/type.css").read_text())
    assert len(fonts) == 4
    for name in (*asked, *fonts):
        assert finders.find(name), name


def test_scripts_stay_small() -> None:
    scripts = (COMPONENTS / "static" / "components").glob("*.js")
    assert sum(script.stat().st_size for script in scripts) < 12_000
