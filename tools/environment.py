"""The virtual environment, as the lock files say: nothing is installed whose hash they do not hold."""

import sys
from pathlib import Path

from tools.checks import can_write_checkout, python_can_make_environments
from tools.places import PROGRAMS, ROOT, VENV
from tools.running import run
from tools.sentences import Stop
from tools.steps import Step

REQUIREMENTS = ROOT / "requirements"
PYTHON = PROGRAMS / "python"
Part = list[str | Path]  # of a command
NO_LIBRARIES = "Không tải được thư viện Python; kiểm tra kết nối mạng rồi chạy lại lệnh vừa rồi."


def environment(requirements: str) -> Step:
    """`requirements`: "application", or "test", which holds the application's too."""
    # An environment that can run tests keeps that: the demonstration takes nothing away.
    if (PROGRAMS / "pytest").exists():
        requirements = "test"
    locks = (REQUIREMENTS / "uv.txt", REQUIREMENTS / f"{requirements}.txt")
    return Step(
        says="Đang cài thư viện Python vào .venv …",
        made_from=(*locks, ROOT / "pyproject.toml", origin()),
        stamp=VENV / ".made-from",
        check=check,
        make=lambda: make(*locks),
    )


def origin() -> str:
    """An environment works only where it was made, with the Python that made it."""
    return f"{VENV} {sys.base_prefix} {sys.version}"


def check() -> None:
    is_of_this_checkout(VENV)
    python_can_make_environments()
    can_write_checkout(ROOT)
    if VENV.exists():
        can_write_checkout(VENV)


def is_of_this_checkout(folder: Path) -> None:
    """What a link leads to is another checkout's: making ours there would clear theirs."""
    if folder.is_symlink():
        message = (
            f"{folder} là liên kết tới môi trường của nơi khác; hãy xóa liên kết rồi chạy lại lệnh vừa rồi."
        )
        raise Stop(message)


def make(uv_lock: Path, lock: Path) -> None:
    made_here = VENV / ".origin"
    if not made_here.is_file() or made_here.read_text() != origin():
        run([sys.executable, "-m", "venv", "--clear", VENV], f"Không tạo được môi trường Python ở {VENV}.")
        made_here.write_text(origin())
    pip: Part = [PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", "--requirement"]
    uv: Part = [PROGRAMS / "uv", "--quiet", "--system-certs", "pip"]
    here: Part = ["--python", PYTHON]
    run([*pip, uv_lock], NO_LIBRARIES)
    try:
        run([*uv, "sync", *here, "--require-hashes", lock], NO_LIBRARIES)
    except Stop:
        # A mirror may be set for pip alone; pip is slower and ends at the same hashes.
        run([*pip, lock], NO_LIBRARIES)
    ourselves: Part = ["--offline", "--no-deps", "--no-build-isolation", "--editable", ROOT]
    run([*uv, "install", *here, *ourselves], "Không cài được chính sogoc vào .venv.")
