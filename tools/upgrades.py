"""`python -m tools.upgrades 1`: keeps schema and samples of both databases as they stand when plan 1 ends.

Later versions must migrate what was kept with nothing lost; tests/upgrades does it with every dump."""

import json
import os
import sqlite3
import sys
import tempfile
from pathlib import Path

from tools.machine import postgresql_programs
from tools.places import PROGRAMS, ROOT
from tools.postgresql import postgresql
from tools.running import run
from tools.sentences import Stop, program, say

KEPT = ROOT / "tests" / "golden" / "upgrade"
NOTHING = ("0", "None")
"""What an agency without records has; a dump is kept small."""


def main() -> None:
    plan = " ".join(sys.argv[1:])
    if not plan.isdecimal():
        raise Stop("Gọi: python -m tools.upgrades SỐ_CỦA_KẾ_HOẠCH")
    folder = KEPT / plan
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        database = Path(home) / "sogoc.sqlite3"
        fill(f"sqlite:///{database}")
        env = {**os.environ, "SOGOC_DATABASE": f"sqlite:///{database}"}
        counted = json.loads(run([PROGRAMS / "sogoc", "recount"], "Không đếm lại được.", env))
        for part in ("figures", "counted"):
            counted[part] = {name: value for name, value in counted[part].items() if value not in NOTHING}
        write(folder / "counted.json", json.dumps(counted, ensure_ascii=False, indent=1))
        with sqlite3.connect(database) as connection:
            write(folder / "sqlite.sql", "\n".join(connection.iterdump()) + "\n")
    with postgresql() as address:
        fill(address)
        pg_dump: list[str | Path] = [(postgresql_programs() or Path()) / "pg_dump"]
        pg_dump += ["--no-owner", "--no-privileges", "--inserts", address]
        write(folder / "postgresql.sql", run(pg_dump, "pg_dump không ghi được."))


def fill(address: str) -> None:
    env = {**os.environ, "SOGOC_DATABASE": address}
    for command in ("migrate", "load_samples"):
        run([PROGRAMS / "sogoc", command], f"Không chuẩn bị được cơ sở dữ liệu {address}.", env)


def write(path: Path, text: str) -> None:
    # Commands of psql itself (a key against injected ones, new at each dump) are not SQL.
    path.write_text("\n".join(line for line in text.splitlines() if not line.startswith("\\")) + "\n")
    say(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1024} kB")


if __name__ == "__main__":
    program(main)
