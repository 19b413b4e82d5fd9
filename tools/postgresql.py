"""A PostgreSQL of its own for one run of the tests: in a temporary folder, behind a socket there, then gone."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tools.machine import postgresql_programs
from tools.running import run
from tools.sentences import Stop

# Everything in it is thrown away, so nothing need survive a power cut.
CARELESS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off")
CAREFUL = ("fsync=on", "synchronous_commit=on", "full_page_writes=on")
"""As an installation has it: what is measured of writing means nothing otherwise."""
INITDB = ("--username=sogoc", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
NO_START = "PostgreSQL cho phép thử không khởi động được."


@contextmanager
def postgresql(kept: Sequence[str] = CARELESS) -> Iterator[str]:
    """The address of a running server; `kept` says how what is written is kept."""
    programs = postgresql_programs()
    if not programs:
        raise Stop("Máy này thiếu PostgreSQL; cài bằng: sudo apt-get install --yes postgresql")
    folder = Path(tempfile.mkdtemp(prefix="sogoc-postgresql-"))
    try:
        data = folder / "data"
        run([*owner_of(folder), programs / "initdb", *INITDB, "--pgdata", data], NO_START)
        with server(programs, data, folder, kept):
            yield f"postgresql://sogoc@/postgres?host={folder}"
    finally:
        shutil.rmtree(folder)


def owner_of(folder: Path) -> list[str]:
    """The prefix that runs a command as who owns the folder. PostgreSQL refuses root: it is given to another."""
    # Should this program be killed outright, the kernel stops the server for it.
    prefix = ["setpriv", "--pdeathsig", "QUIT"]
    if os.geteuid() != 0:
        return prefix
    user = ordinary_user()
    os.chown(folder, user.pw_uid, user.pw_gid)
    return [*prefix, f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]


def ordinary_user() -> pwd.struct_passwd:
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        return pwd.getpwnam("nobody")


@contextmanager
def server(programs: Path, data: Path, folder: Path, kept: Sequence[str] = CARELESS) -> Iterator[None]:
    settings = (*kept, "listen_addresses=", f"unix_socket_directories={folder}")
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [*owner_of(folder), programs / "postgres", "-D", data, *(f"--{setting}" for setting in settings)],
            stdout=log,
            stderr=log,
            start_new_session=True,  # Ctrl-C is for the tests; the server goes after them
        )
    try:
        wait_for(programs, folder, process)
        yield
    finally:
        process.send_signal(signal.SIGQUIT)
        process.wait()


def wait_for(programs: Path, folder: Path, process: "subprocess.Popen[bytes]") -> None:
    ready: list[str | Path] = [programs / "pg_isready", "--quiet", "--host", folder]
    for _ in range(300):
        if process.poll() is not None:
            raise Stop(f"{NO_START} {(folder / 'log').read_text()}")
        if subprocess.run(ready, check=False).returncode == 0:
            return
        time.sleep(0.1)
    raise Stop(f"{NO_START} Máy quá bận: chờ 30 giây chưa thấy trả lời.")
