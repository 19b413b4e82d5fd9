"""How long a search takes in a million documents, on PostgreSQL: as the list asks it, and as the search page."""

import json
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.apart import apart
from benchmarks.databases import Database, sogoc
from benchmarks.measurement import Measurement, percentiles
from tools.sentences import say

if TYPE_CHECKING:
    from sogoc.foundations.agencies.models import Agency

DOCUMENTS, PROVINCES, DEPARTMENTS, COMMUNES = 1_000_000, 5, 24, 80
ROUNDS = 10
TARGETS = {"p95": 100}  # milliseconds
SINCE = date(2004, 1, 1)
WORDS = {
    "a rare matter": "gốm Óc Eo",
    "a rare matter, without diacritics": "gom oc eo",
    "a middling matter": "họp không giấy",
    "a middling matter, without diacritics": "hop khong giay",
    "a common word": "kế hoạch",
    "common words": "cải cách thủ tục hành chính",
    "common words, without diacritics": "cai cach thu tuc hanh chinh",
    "common words and a middling one": "báo cáo nghiệm thu phần mềm",
    "common words and a year": "kế hoạch cải cách hành chính năm 2019",
    "number and symbol": "15/KH-S7T3",
    "number and symbol without the place": "62/UBND-NC",
    "a day": "15/8/2019",
    "a short word": "sở",
    "a word that is nowhere": "xyzabc",
    "words that are never together": "óc eo ngọc linh",
}
"""What people type; each is asked by somebody of everywhere, of a province and of one department."""


def measured(database: Database, home: Path) -> list[Measurement]:
    say(f"Search in {DOCUMENTS:,} documents on {database.name} …")
    sogoc("migrate", home, database, "--verbosity", "0")
    told = apart("benchmarks.searching", home, database)
    group = f"search, {database.name}, {DOCUMENTS:,} documents"
    return [Measurement(group, name, "ms", seen, TARGETS) for name, seen in told.items()]


def main() -> None:
    import django

    django.setup()
    from benchmarks.many_documents import fill

    fill(country(), DOCUMENTS)
    sys.stdout.write(json.dumps(answers()))


def country(
    provinces: int = PROVINCES, departments: int = DEPARTMENTS, communes: int = COMMUNES
) -> list["Agency"]:
    """Provinces with departments, which all keep books, and communes, which do not yet."""
    found = []
    for one in range(1, provinces + 1):
        province = _established("province", f"tinh-{one}", f"T{one}", f"Tỉnh thứ {one}")
        below = [
            _established("department", f"t{one}-so-{other}", f"S{other}T{one}", f"Sở thứ {other}", province)
            for other in range(1, departments + 1)
        ]
        for other in range(1, communes + 1):
            _established("commune", f"t{one}-xa-{other}", f"X{other}T{one}", f"Xã thứ {other}", province)
        found += [province, *below]
    return found


def _established(kind: str, key: str, symbol: str, name: str, parent: "Agency | None" = None) -> "Agency":
    from sogoc.foundations.agencies.actions.establish_agency import establish_agency
    from sogoc.samples.loading import SAMPLES

    told = {"key": key, "symbol": symbol, "kind": kind, "name": name, "short_name": name}
    at = datetime(2004, 1, 1, 1, tzinfo=UTC)
    return establish_agency(**told, parent=parent, valid_from=SINCE, at=at, by=SAMPLES)


def answers() -> dict[str, dict[str, float]]:
    """By what is asked: percentiles over everybody's questions, of the list and of the search page."""
    found = {}
    for name, words in WORDS.items():
        for page, ask in {"list": as_the_list, "search page": as_the_search_page}.items():
            found[f"{name}, {page}"] = percentiles(times(ask, words))
    return found


def times(ask: Callable[[Any, str], object], words: str) -> list[float]:
    """In milliseconds, each somebody's turn after the others'; the first round only warms."""
    spent = []
    for turn in range(ROUNDS + 1):
        for by in readers():
            began = time.perf_counter()
            ask(by, words)
            if turn:
                spent.append(1000 * (time.perf_counter() - began))
    return spent


def readers() -> list[Any]:
    """Newly signed in for every question, for an actor keeps what the policy found."""
    from sogoc.kernel.acts import Actor, Holding
    from sogoc.kernel.roles import Role

    reaches = {"": Role.OFFICE, "tinh-2/": Role.OFFICER, "tinh-3/t3-so-7/": Role.OFFICE}
    return [Actor("account:a", "A", (Holding(role, path),)) for path, role in reaches.items()]


def as_the_list(by: Any, words: str) -> object:
    """Its first page, and how many there are."""
    from sogoc.components.paging import Order, page_of
    from sogoc.desk.listing import PAGE
    from sogoc.foundations.documents.queries import Wanted
    from sogoc.foundations.documents.searching import searched

    found = searched(by, Wanted(words=words), newest=PAGE + 1)
    return page_of(found.documents, Order("issued_on", descending=True), None, PAGE)


def as_the_search_page(by: Any, words: str) -> object:
    from sogoc.desk.views import MOST
    from sogoc.foundations.agencies.queries import found_agencies
    from sogoc.foundations.documents.queries import Wanted
    from sogoc.foundations.documents.searching import searched

    found = searched(by, Wanted(words=words), newest=MOST)
    return list(found.documents.order_by("-issued_on", "-id")[:MOST]), found_agencies(by, words, MOST)


if __name__ == "__main__":
    main()
