"""The programs of the system that tests need: a database server, a browser, letters for it to draw, what turns Word
into PDF, and Java."""

import os
import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from tools.running import run
from tools.sentences import Stop, program, say

NO_CLUSTER = Path("/etc/postgresql-common/createcluster.d/sogoc.conf")


def postgresql_programs() -> Path | None:
    """The folder with `initdb` and `postgres`, the newest; Debian keeps them off the path."""
    versions = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = max(versions, key=lambda initdb: int(initdb.parts[-3]), default=shutil.which("initdb"))
    return Path(newest).resolve().parent if newest else None


def java() -> Path | None:
    """One that Apache Spark runs on: 17 or later, and not so late that what its libraries call is gone."""
    onpath = shutil.which("java")
    homes = [Path(onpath).resolve().parents[1]] if onpath else []
    homes += sorted(Path("/usr/lib/jvm").glob("java-*"))
    return next((home / "bin" / "java" for home in homes if 17 <= java_version(home) <= 23), None)


def java_version(home: Path) -> int:
    told = home / "release"
    found = re.search(r'^JAVA_VERSION="(\d+)', told.read_text(), re.MULTILINE) if told.is_file() else None
    return int(found[1]) if found and (home / "bin" / "java").exists() else 0


def missing_packages() -> list[str]:
    here = {
        "postgresql": postgresql_programs(),
        "chromium": shutil.which("chromium"),
        "fonts-liberation2": any(Path("/usr/share/fonts").rglob("LiberationSans-Regular.ttf")),
        # Papers are printed from Word; in the place of Times New Roman stands a letter of the same widths.
        "libreoffice-writer-nogui": shutil.which("soffice"),
        "fonts-liberation": any(Path("/usr/share/fonts").rglob("LiberationSerif-Regular.ttf")),
        "default-jre-headless": java(),
        # Playwright's driver is linked with it, and a small Debian has none.
        "libatomic1": any(Path("/usr/lib").glob("*/libatomic.so.1")),
    }
    return [package for package, found in here.items() if not found]


def test_programs() -> None:
    missing = missing_packages()
    if not missing:
        return
    if os.geteuid() == 0 and shutil.which("apt-get"):
        say(f"Đang cài {', '.join(missing)} …")
        install(missing)
    else:
        raise Stop(
            f"Để chạy phép thử, máy này còn thiếu {', '.join(missing)}; "
            f"cài bằng: sudo apt-get install --yes {' '.join(missing)}"
        )


def install(packages: Iterable[str]) -> None:
    # Debian would at once start a database of its own; tests start theirs.
    NO_CLUSTER.parent.mkdir(parents=True, exist_ok=True)
    NO_CLUSTER.write_text("create_main_cluster = false\n")
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--yes"]
    failing = "apt-get không cài được chương trình; kiểm tra kết nối mạng rồi chạy lại lệnh vừa rồi."
    run([*apt, "update"], failing)
    run([*apt, "install", "--no-install-recommends", *packages], failing)


if __name__ == "__main__":
    program(test_programs)
