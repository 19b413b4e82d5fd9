"""`make demo`: from a clean checkout to pages on 127.0.0.1 with sample records; a second time, in seconds."""

import os

from tools.checks import can_write, free_port
from tools.places import HOME, PROGRAMS, ROOT
from tools.prepare import preparations
from tools.samples import sample_accounts
from tools.sentences import program
from tools.steps import take


def main() -> None:
    port = free_port(os.environ.get("PORT") or "8000")
    can_write(HOME)
    take(preparations("application"))
    welcome = f"""
Sổ Gốc đang chạy ở http://127.0.0.1:{port}

{sample_accounts().strip()}

Dữ liệu nằm trong {HOME}. Dừng: Ctrl-C."""
    serve(port, welcome)


def serve(port: int, welcome: str) -> None:
    """Becomes gunicorn, so that signals reach it and nothing of ours is left to outlive it."""
    os.chdir(ROOT)
    gunicorn = PROGRAMS / "gunicorn"
    os.execve(
        gunicorn,
        ["gunicorn", "--config", str(ROOT / "tools" / "serving.py"), "sogoc.config.wsgi:application"],
        # The password of the samples is printed for everybody: a second step would only keep people from looking.
        {**os.environ, "PORT": str(port), "SOGOC_WELCOME": welcome, "SOGOC_SECOND_STEP": "off"},
    )


if __name__ == "__main__":
    program(main)
