"""What the pages need beside the code: compiled catalogues, and assets under hashed names."""

from tools.checks import can_write
from tools.environment import PYTHON
from tools.places import HOME, PROGRAMS, ROOT, SOURCE, VENV
from tools.running import run
from tools.steps import Step


def catalogues() -> Step:
    return Step(
        says="Đang biên dịch bản tiếng Anh …",
        made_from=tuple(sorted(SOURCE.glob("locale/*/LC_MESSAGES/*.po"))),
        stamp=VENV / ".catalogues-made-from",
        check=lambda: None,
        make=lambda: run([PYTHON, "-m", "tools.messages", "compile"], "Không biên dịch được bản tiếng Anh."),
    )


def static_files() -> Step:
    styles_and_scripts = (path for path in SOURCE.glob("**/static/**/*") if path.is_file())
    choosing = [SOURCE / "components" / "assets.py", *SOURCE.glob("config/settings/*.py")]
    return Step(
        says="Đang gom tệp tĩnh …",
        made_from=(ROOT / "package-lock.json", *sorted(choosing), *sorted(styles_and_scripts)),
        stamp=HOME / "static" / ".made-from",
        check=lambda: can_write(HOME),
        make=lambda: run(
            [PROGRAMS / "sogoc", "collectstatic", "--no-input", "--clear"], "Không gom được tệp tĩnh."
        ),
    )
