"""The one-stop pages in a province of a million dossiers: gunicorn as served, two cores, sixteen people at once."""

import json
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from benchmarks.answering import visited
from benchmarks.apart import apart
from benchmarks.databases import Database, sogoc
from benchmarks.measurement import Measurement, percentiles
from benchmarks.server import Server, gunicorn
from tools.sentences import say

DOSSIERS, AGENCIES = 1_000_000, 100
AT_ONCE, REQUESTS, WARMING = (16, 4, 1), {16: 480, 4: 240, 1: 60}, 8
"""What is promised holds for sixteen; with fewer one sees how much of it is waiting for the processor."""
TARGETS = {"p95": 150}  # milliseconds
FAR = 2_000
"""The page that is to cost as the first."""
DIFFERENT = 40
"""So many codes are looked for, and so many dossiers opened, one after another."""
PEOPLE = {"an officer of a department": "can.bo", "who sees the whole province": "lanh.dao"}
NAMES = ("thủ tục số 1734", "thu tuc so 57", "lĩnh vực 7")
"""One procedure, eleven, a twentieth of all."""
Paths = Mapping[str, list[str]]


def measured(database: Database, home: Path) -> list[Measurement]:
    say(f"The one-stop pages with {DOSSIERS:,} dossiers on {database.name} …")
    sogoc("migrate", home, database, "--verbosity", "0")
    sogoc("collectstatic", home, database, "--no-input", "--verbosity", "0")
    told = apart("benchmarks.onestop", home, database, str(DOSSIERS))
    with gunicorn(database, home) as server:
        return [
            Measurement(
                f"one-stop, {database.name}, {DOSSIERS:,} dossiers, {at_once} at once",
                f"{name}, {who}",
                "ms",
                seen(server, username, told["password"], paths, at_once),
                TARGETS if at_once == max(AT_ONCE) else {},
            )
            for at_once in AT_ONCE
            for who, username in PEOPLE.items()
            for name, paths in told["paths"][username].items()
        ]


def seen(server: Server, username: str, password: str, paths: list[str], at_once: int) -> dict[str, float]:
    wanted = {
        "address": server.address,
        "username": username,
        "password": password,
        "paths": paths,
        "warming": WARMING,
        "requests": REQUESTS[at_once],
        "concurrency": at_once,
    }
    before = server.processor_time()
    found = visited(wanted)
    spent = (server.processor_time() - before) * 1000 / (len(found) + WARMING)
    return {**percentiles(found), "processor": round(spent, 1)}


def main(dossiers: int) -> None:
    import django

    django.setup()
    from benchmarks.many_dossiers import fill
    from benchmarks.many_procedures import publish
    from benchmarks.open_steps import lay_out
    from benchmarks.searching import country
    from sogoc.foundations.people.models import Account
    from sogoc.foundations.people.tests.builders import PASSWORD, employed
    from sogoc.kernel.roles import Role

    province, *departments = country(1, AGENCIES - 1, 0)
    fill([province, *departments], dossiers)
    publish(province)
    offices = ((Role.ONE_STOP_OFFICER, departments[AGENCIES // 2]), (Role.LEADER, province))
    for username, (role, agency) in zip(PEOPLE.values(), offices, strict=True):
        employed(username, role, agency)
    Account.objects.filter(username=PEOPLE["an officer of a department"]).update(
        agency=departments[AGENCIES // 2]
    )
    lay_out([province, *departments], datetime.now(UTC))
    paths = {
        username: dict(asked(agency)) for username, (_, agency) in zip(PEOPLE.values(), offices, strict=True)
    }
    sys.stdout.write(json.dumps({"password": PASSWORD, "paths": paths}))


def asked(agency: Any) -> Iterator[tuple[str, list[str]]]:
    """By the name of the question, the addresses that ask it."""
    from sogoc.areas.procedures.dossiers.queries import dossier_rows
    from sogoc.foundations.agencies.queries import under

    held = dossier_rows()[0].filter(under([agency.path], "agency__path"))
    some = list(held.order_by("-code").values_list("pk", "code", "procedure_code")[: 50 * DIFFERENT : 50])
    whole = f"/dossiers/?state=&agency={agency.key}"
    yield "the list, open ones by deadline", [f"/dossiers/?agency={agency.key}"]
    yield "the list, all, page 1", [whole]
    if held.count() > 50 * FAR:
        yield f"the list, all, page {FAR:,}", [f"{whole}&sort=-received_on&page={far(held)}"]
    yield "search by code", [f"{whole}&words={code}" for _, code, _ in some]
    yield "search by the code of a procedure", [f"{whole}&words={procedure}" for *_, procedure in some]
    yield "search by name", [f"{whole}&words={quote(name)}" for name in NAMES]
    yield "due within the week", [f"/dossiers/?state=week&agency={agency.key}"]
    yield "my list and what is due today", ["/dossiers/mine/"]
    yield "a dossier", [f"/dossiers/{pk}/" for pk, *_ in some]
    running = held.filter(concluded_on=None).order_by("-pk").values_list("pk", flat=True)
    yield "a dossier that is open", [f"/dossiers/{pk}/" for pk in running[:DIFFERENT]]


def far(held: Any) -> str:
    """What the address of that page says, for nobody leafs there one by one."""
    from sogoc.components.paging import Bound, Order, sealed
    from sogoc.desk.listing import PAGE

    last = held.order_by("-received_on", "-pk").values_list("received_on", "pk")[PAGE * (FAR - 1) - 1]
    return sealed(Order("received_on", descending=True), Bound(*last))


if __name__ == "__main__":
    main(int(sys.argv[1]))
