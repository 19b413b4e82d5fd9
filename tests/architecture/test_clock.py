"""Only faces, samples, config and the journal ask what time it is; every act is told `at`."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.house import PACKAGE, sources, written

MAY_READ = ("desk/", "portal/", "gateway/", "samples/", "config/", "foundations/journal/writing.py")

# Whatever they are called on: datetime, date, timezone, django.utils.timezone, a database function.
ASK = {"now", "utcnow", "today", "localdate", "localtime", "Now", "TransactionNow"}
# Of these modules; `time` alone is also a word of datetime.
ASK_OF = {
    "time": {"time", "time_ns", "localtime", "gmtime", "monotonic", "monotonic_ns", "perf_counter"},
    "datetime": set(),
}
SET_BY_DJANGO = {"auto_now", "auto_now_add"}


def readings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=module), attr=name) if name in ASK_OF.get(module, ()):
                yield node.lineno, f"{module}.{name}"
            case ast.Attribute(attr=name) if name in ASK:
                yield node.lineno, name
            case ast.ImportFrom(module=module, names=names):
                wanted = ASK | ASK_OF.get(module or "", set())
                yield from ((node.lineno, f"{module}.{one.name}") for one in names if one.name in wanted)
            case ast.keyword(arg=name) if name in SET_BY_DJANGO:
                yield node.lineno, name


def clock_readers(root: Path) -> list[str]:
    return [
        f"{path}:{line} {name}"
        for path, tree in sources(root)
        if not path.startswith(MAY_READ)
        for line, name in readings(tree)
    ]


def test_nobody_else_reads_the_clock() -> None:
    assert clock_readers(PACKAGE) == []


def test_every_way_of_reading_it_is_seen(tmp_path: Path) -> None:
    ways = [
        "from django.utils.timezone import now",
        "from django.db.models.functions import Now",
        "from time import time",
        "moment = datetime.now(UTC)",
        "moment = datetime.datetime.utcnow()",
        "day = date.today()",
        "day = timezone.localdate()",
        "second = time.time()",
        "field = models.DateTimeField(auto_now=True)",
        "field = models.DateTimeField(auto_now_add=True)",
        "field = models.DateTimeField(default=timezone.now)",
        "found = Entry.objects.filter(at__lt=functions.Now())",
    ]
    written(tmp_path, {f"areas/way_{i}.py": way for i, way in enumerate(ways)})
    assert len(clock_readers(tmp_path)) == len(ways)


def test_what_only_looks_like_it_is_left_alone(tmp_path: Path) -> None:
    innocent = "from datetime import date, datetime, time\nmoment = datetime.combine(day, time(8))\n"
    assert clock_readers(written(tmp_path, {"areas/innocent.py": innocent})) == []


def test_a_face_may(tmp_path: Path) -> None:
    assert clock_readers(written(tmp_path, {"desk/views.py": "moment = timezone.now()"})) == []
