"""A step is done once, and again when what it is made from has changed."""

from pathlib import Path

import pytest

from tools.steps import Step, checked, take


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    path = tmp_path / "lock"
    path.write_text("1")
    return path


def step(lock: Path, done: list[str], check: list[str] | None = None) -> Step:
    return Step(
        says="…",
        made_from=(lock, "here"),
        stamp=lock.parent / "stamp",
        check=lambda: (check if check is not None else []).append("checked"),
        make=lambda: done.append(lock.read_text()),
    )


def test_done_once(lock: Path) -> None:
    done: list[str] = []
    take([step(lock, done)])
    take([step(lock, done)])
    assert done == ["1"]


def test_done_again_when_its_source_changes(lock: Path) -> None:
    done: list[str] = []
    take([step(lock, done)])
    lock.write_text("2")
    take([step(lock, done)])
    assert done == ["1", "2"]


def test_done_again_when_it_broke_off(lock: Path) -> None:
    def break_off() -> None:
        raise KeyboardInterrupt

    broken = Step("…", (lock,), lock.parent / "stamp", check=lambda: None, make=break_off)
    with pytest.raises(KeyboardInterrupt):
        take([broken])
    assert not broken.is_done()


def test_what_is_done_asks_for_nothing(lock: Path) -> None:
    take([step(lock, [])])
    asked: list[str] = []
    assert checked([step(lock, [], asked)]) == []
    assert asked == []
