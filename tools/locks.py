"""`make locks`: pins every library to its hashes, naming no host, so that any mirror serves."""

import json
from pathlib import Path

from tools.places import PROGRAMS, ROOT
from tools.running import run
from tools.sentences import program, say

REQUIREMENTS = ROOT / "requirements"  # the lock says where each wish was read, from there
FAILING = (
    "Không ghim được phiên bản thư viện; kiểm tra kết nối mạng và các tệp requirements/*.in, package.json."
)
COMPILE = (
    PROGRAMS / "uv",
    *("--system-certs", "pip", "compile", "--quiet", "--upgrade", "--generate-hashes", "--no-emit-index-url"),
    *("--python-version", "3.11", "--custom-compile-command", "make locks"),
)


def main() -> None:
    for wanted in ("uv", "application", "test"):
        say(f"Đang ghim requirements/{wanted}.txt …")
        run([*COMPILE, f"{wanted}.in", "--output-file", f"{wanted}.txt"], FAILING, folder=REQUIREMENTS)
    say("Đang ghim package-lock.json …")
    run(["npm", "install", "--package-lock-only"], FAILING)
    without_thanks(ROOT / "package-lock.json")


def without_thanks(lock: Path) -> None:
    """npm copies each package's page for donations into the lock: addresses, which it shall not hold."""
    content = json.loads(lock.read_text())
    for package in content["packages"].values():
        package.pop("funding", None)
    lock.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    program(main)
