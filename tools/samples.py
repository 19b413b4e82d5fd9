"""The demonstration's database: of this version, with the samples; opened again only when either has changed."""

import os
from pathlib import Path

from tools.checks import can_write
from tools.places import HOME, PROGRAMS, SOURCE
from tools.running import run
from tools.steps import Step, take

ACCOUNTS = HOME / "sample-accounts.txt"
STAMP = HOME / ".samples-made-from"


def sample_accounts() -> str:
    """Who can sign in, once the database is ready for them."""
    elsewhere = os.environ.get("SOGOC_DATABASE")
    if elsewhere:
        return load(elsewhere)  # a database that others may have changed is asked each time
    ours = HOME / "sogoc.sqlite3"
    if not (ours.exists() and ACCOUNTS.exists()):
        STAMP.unlink(missing_ok=True)
    take([samples(ours)])
    return ACCOUNTS.read_text()


def samples(database: Path) -> Step:
    migrations = SOURCE.glob("**/migrations/*.py")
    loaded = (path for path in SOURCE.glob("samples/**/*") if path.suffix in {".py", ".yaml"})
    return Step(
        says="Đang mở cơ sở dữ liệu …",
        made_from=(*sorted(migrations), *sorted(loaded)),
        stamp=STAMP,
        check=lambda: can_write(HOME),
        make=lambda: ACCOUNTS.write_text(load(str(database))),
    )


def load(database: str) -> str:
    return run(
        [PROGRAMS / "sogoc", "load_samples", "--migrate"],
        f"Không mở được cơ sở dữ liệu {database}, hoặc không nạp được dữ liệu mẫu; kiểm tra SOGOC_DATABASE.",
    )
