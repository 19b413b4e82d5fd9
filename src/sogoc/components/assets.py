"""Third-party styles, scripts and fonts: each file is named here, and nothing else of their packages is served."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.contrib.staticfiles.utils import matches_patterns
from django.core.files.storage import FileSystemStorage

SOURCE_SANS = "@fontsource-variable/source-sans-3/files/source-sans-3"
PLEX_SERIF = "@fontsource/ibm-plex-serif/files/ibm-plex-serif"

# The name in an address → the file in node_modules.
NAMED = {
    "vendor/htmx.js": "htmx.org/dist/htmx.min.js",
    "vendor/reboot.css": "bootstrap/dist/css/bootstrap-reboot.min.css",
    # The style sheet names its map, and hashed names are refused when one file of a chain is missing.
    "vendor/bootstrap-reboot.min.css.map": "bootstrap/dist/css/bootstrap-reboot.min.css.map",
    "vendor/fonts/text-latin.woff2": f"{SOURCE_SANS}-latin-wght-normal.woff2",
    "vendor/fonts/text-vietnamese.woff2": f"{SOURCE_SANS}-vietnamese-wght-normal.woff2",
    "vendor/fonts/heading-latin.woff2": f"{PLEX_SERIF}-latin-600-normal.woff2",
    "vendor/fonts/heading-vietnamese.woff2": f"{PLEX_SERIF}-vietnamese-600-normal.woff2",
}


class NamedStorage(FileSystemStorage):
    """Reads a named file from where npm put it."""

    prefix = ""

    def path(self, name: str) -> str:
        return str(Path(settings.NODE_MODULES) / NAMED[name])


class NamedAssetsFinder(BaseFinder):
    """Finds the named files for the development server and for collectstatic."""

    storage = NamedStorage()

    def check(self, **kwargs: Any) -> list[Any]:
        return []

    def find(self, path: str, find_all: bool = False, **kwargs: Any) -> Any:
        found = [self.storage.path(path)] if path in NAMED and Path(self.storage.path(path)).is_file() else []
        return found if find_all or kwargs.get("all") else next(iter(found), [])

    def list(self, ignore_patterns: Iterable[str] | None) -> Iterator[tuple[str, NamedStorage]]:
        for name in NAMED:
            if not matches_patterns(name, list(ignore_patterns or [])):
                yield name, self.storage
