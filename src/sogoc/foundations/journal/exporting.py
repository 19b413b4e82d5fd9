"""The journal as a file, which is verified without a database: one JSON object a line.

    {"journal": 1}
    {"anchor": {…}}
    {"seal": {…}, "entry": {…}}     each link, in its place
    {"entry": {…}}                  what waits for its seal
    {"end": 1234}                   how many lines stand before

A file of anchors alone has the same first and last line."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from itertools import chain
from typing import Any, TypeVar

from .anchors import Signed
from .chain import Facts, Link
from .verifying import Links

FORMAT = 1
Made = TypeVar("Made", Link, Signed)
Lines = Iterable[tuple[int, dict[str, Any]]]


class UnreadableJournal(ValueError):
    """What is wrong with a file, in Vietnamese."""


@dataclass(slots=True)
class Exported:
    """A file that is read. Its links pass by once; what waits for its seal is there when they are through."""

    anchors: list[Signed]
    links: Links
    unsealed: list[Facts] = field(default_factory=list)


def exported(links: Links, unsealed: Iterable[Facts], anchors: Iterable[Signed]) -> Iterator[str]:
    """The lines of a file."""
    count = 0
    for line in _objects(links, unsealed, anchors):
        count += 1
        yield json.dumps(line, ensure_ascii=False)
    yield json.dumps({"end": count})


def _objects(links: Links, unsealed: Iterable[Facts], anchors: Iterable[Signed]) -> Iterator[dict[str, Any]]:
    yield {"journal": FORMAT}
    for anchor in anchors:
        yield {"anchor": asdict(anchor)}
    for link, facts in links:
        yield {"seal": asdict(link), "entry": facts}
    for facts in unsealed:
        yield {"entry": facts}


def read_back(lines: Iterable[str]) -> Exported:
    read = _read(lines)
    anchors: list[Signed] = []
    unsealed: list[Facts] = []
    rest: Lines = ()
    for number, line in read:
        if "anchor" not in line:
            rest = chain([(number, line)], read)
            break
        anchors.append(_made(Signed, line["anchor"], number))
    return Exported(anchors, _links(rest, unsealed), unsealed)


def _links(lines: Lines, unsealed: list[Facts]) -> Links:
    for number, line in lines:
        facts = line.get("entry")
        if facts is not None:
            _check(facts, "recorded_at", number)
        if "seal" in line:
            _check(line["seal"], "sealed_at", number)
            yield _made(Link, line["seal"], number), facts
        elif facts is not None:
            unsealed.append(facts)
        else:
            raise UnreadableJournal(STRANGE_LINE.format(number=number))


def _check(told: Any, name: str, number: int) -> None:
    """The chain is walked by its moments: one that is none would stop the walk, not be found by it."""
    try:
        is_moment = datetime.fromisoformat(told[name]).tzinfo is not None
    except (KeyError, TypeError, ValueError):
        is_moment = False
    if not is_moment:
        raise UnreadableJournal(STRANGE_LINE.format(number=number))


def _made(kind: type[Made], told: Any, number: int) -> Made:
    """A link or an anchor of a line, which has each of its facts and each of its kind."""
    facts = told if isinstance(told, dict) else {}
    kinds = {one.name: one.type for one in fields(kind)}
    if {name: type(value) for name, value in facts.items()} != kinds:
        raise UnreadableJournal(STRANGE_LINE.format(number=number))
    return kind(**facts)


def _read(lines: Iterable[str]) -> Iterator[tuple[int, dict[str, Any]]]:
    """What stands between the first line and the last, which must both be there."""
    number, ended = 0, False
    for number, text in enumerate(lines, 1):
        try:
            line = json.loads(text)
        except ValueError as error:
            raise UnreadableJournal(STRANGE_LINE.format(number=number)) from error
        if ended or not isinstance(line, dict) or (number == 1) != (line == {"journal": FORMAT}):
            raise UnreadableJournal(STRANGE_LINE.format(number=number))
        if "end" in line:
            ended = True
            if line["end"] != number - 1:
                raise UnreadableJournal(MISSING_LINES.format(told=line["end"], found=number - 1))
        elif number > 1:
            yield number, line
    if not ended:
        raise UnreadableJournal(CUT_SHORT)


STRANGE_LINE = "Dòng {number} không phải là dòng của tệp nhật ký Sổ Gốc."
MISSING_LINES = "Tệp nói có {told} dòng nhưng chỉ thấy {found}: có dòng bị bỏ đi hoặc thêm vào."
CUT_SHORT = "Tệp bị cắt cụt: thiếu dòng kết thúc."
