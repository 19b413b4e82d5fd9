"""Every example in the docs runs: Python here, in the project's environment; a command by its name."""

import re
import shlex
import textwrap
from pathlib import Path

import pytest
from django.core.management import get_commands

from tests.architecture.documentation import examples
from tests.architecture.house import ROOT, written

PROGRAMS = re.compile(r"(?:^|/)(make|sogoc)$")


def failing(root: Path) -> list[str]:
    """The examples that do not run, each in a namespace of its own, with what they raise."""
    found = []
    for place, code in examples(root, "python"):
        try:
            exec(compile(textwrap.dedent(code), place, "exec"), {"__name__": "example"})
        except Exception as error:  # noqa: BLE001  an example may go wrong in any way
            found.append(f"{place}: {error!r}")
    return found


def targets(root: Path) -> set[str]:
    return set(re.findall(r"^([a-z][\w-]*):", (root / "Makefile").read_text(), re.MULTILINE))


def wrong_commands(root: Path) -> list[str]:
    """Lines of sh examples that name a make target or a command of `sogoc` that is not there."""
    found = []
    for place, code in examples(root, "sh", "bash", "console"):
        for line in code.splitlines():
            words = shlex.split(line.removeprefix("$ "), comments=True)
            words = [
                word for i, word in enumerate(words) if not ("=" in word and all("=" in w for w in words[:i]))
            ]
            if len(words) > 1 and (program := PROGRAMS.search(words[0])):
                known = targets(root) if program[1] == "make" else set(get_commands())
                asked = [word for word in words[1:] if not word.startswith("-") and "=" not in word]
                found += [f"{place}: {line.strip()}" for word in asked[:1] if word not in known]
    return found


@pytest.mark.django_db
def test_examples_run() -> None:
    assert failing(ROOT) == []


def test_commands_exist() -> None:
    assert wrong_commands(ROOT) == []


def test_a_wrong_example_is_seen(tmp_path: Path) -> None:
    text = "Words.\n\n```python\nassert 1 + 1 == 3\n```\n\n- in a list:\n\n  ```python\n  assert 1 + 1 == 2\n  ```\n"
    written(tmp_path, {"docs/page.md": text})
    assert [place for place, _ in examples(tmp_path, "python")] == ["docs/page.md:3", "docs/page.md:9"]
    assert failing(tmp_path) == ["docs/page.md:3: AssertionError()"]


def test_a_wrong_command_is_seen(tmp_path: Path) -> None:
    text = "```sh\nPORT=1 make demo   # serves\nmake dance\n.venv/bin/sogoc migrate\nsogoc jump --high\ngit log\n```\n"
    written(tmp_path, {"README.md": text, "Makefile": "demo: python\n\techo\n"})
    assert wrong_commands(tmp_path) == ["README.md:1: make dance", "README.md:1: sogoc jump --high"]
