"""The first load: every byte that a browser with an empty cache is sent for a page, compressed as served."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin

from benchmarks.databases import Database
from benchmarks.measurement import Measurement
from benchmarks.pages import PASSWORD, USERNAME
from benchmarks.server import gunicorn
from benchmarks.visitor import Visitor
from tools.sentences import Stop, say

BYTES = 200_000
LOADED = {"stylesheet", "preload", "icon", "modulepreload", "manifest"}
IN_STYLES = re.compile(rb"url\(\s*[\"']?([^\"')]+)")


class Referring(HTMLParser):
    """What a page refers to and a browser loads."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag == "link" and LOADED & set(told.get("rel", "").split()):
            self.found.append(told["href"])
        elif tag in {"script", "img", "iframe", "source"} and told.get("src"):
            self.found.append(told["src"])


def measured(database: Database, home: Path) -> list[Measurement]:
    say("First load …")
    with gunicorn(database, home) as server:
        somebody = Visitor(server.address)
        somebody.sign_in(USERNAME, PASSWORD)
        return [
            weighed("sign-in", "/sign-in/", Visitor(server.address)),
            weighed("home", "/", somebody),
            weighed("documents", "/documents/?whole=on", somebody),
        ]


def weighed(name: str, path: str, visitor: Visitor) -> Measurement:
    sizes = first_load(path, visitor)
    by_kind: dict[str, int] = {}
    for loaded, size in sizes.items():
        kind = Path(loaded.partition("?")[0]).suffix or "page"
        by_kind[kind] = by_kind.get(kind, 0) + size
    note = f"{len(sizes)} requests: " + ", ".join(
        f"{kind} {size:,}" for kind, size in sorted(by_kind.items(), key=lambda one: -one[1])
    )
    return Measurement("first load", name, "bytes", {"sum": sum(sizes.values())}, {"sum": BYTES}, note)


def first_load(path: str, visitor: Visitor) -> dict[str, int]:
    """Bytes by address: the page, what it refers to, and what its style sheets refer to."""
    sizes: dict[str, int] = {}
    waiting = [path]
    while waiting:
        one = waiting.pop()
        if one in sizes or one.startswith("data:"):
            continue
        if not one.startswith("/") or one.startswith("//"):
            raise Stop(f"{path} loads {one} from another host")
        sizes[one] = len(fetched(one, visitor, "br, gzip"))
        plain = fetched(one, visitor, "identity")
        if one.endswith(".css"):
            waiting += [urljoin(one, found.decode()) for found in IN_STYLES.findall(plain)]
        elif one == path:
            page = Referring()
            page.feed(plain.decode())
            waiting += page.found
    return sizes


def fetched(path: str, visitor: Visitor, encoding: str) -> bytes:
    answer = visitor.get(path, **{"Accept-Encoding": encoding})
    if answer.status != 200:
        raise Stop(f"{path}: {answer.status}")
    return answer.body
