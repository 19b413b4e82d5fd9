"""`sogoc definitions`: published once, kept ever after."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from sogoc.foundations.ledger.books import books
from sogoc.measures.language import Figure, declared
from sogoc.measures.succession import published, write

pytestmark = pytest.mark.once


@pytest.fixture(autouse=True)
def _figures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(books, "figures", {"tasks": Figure("Nhiệm vụ", declared(), "nhiệm vụ")})


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    write([], tmp_path / "definitions.lock")
    return tmp_path / "definitions.lock"


def definitions(*arguments: object) -> str:
    out = StringIO()
    call_command("definitions", *map(str, arguments), stdout=out)
    return out.getvalue()


def test_what_is_not_there_yet_is_written(lock: Path) -> None:
    assert definitions("publish", "--lock", lock) == "Đã công bố thêm 1 định nghĩa; definitions.lock có 1.\n"
    assert [one.figure for one in published(lock)] == ["tasks"]
    first = lock.read_text(encoding="utf-8")
    assert "thêm 0 định nghĩa" in definitions("publish", "--lock", lock)
    books.figures["plans"] = Figure("Kế hoạch", declared(), "kế hoạch")
    assert definitions("check", "--lock", lock) == "1 định nghĩa đã công bố còn nguyên; 1 chưa công bố.\n"
    definitions("publish", "--lock", lock)
    assert set(first.splitlines()) < set(lock.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("wanted", ["check", "publish"])
def test_an_edited_one_is_refused_and_nothing_is_written(lock: Path, wanted: str) -> None:
    definitions("publish", "--lock", lock)
    before = lock.read_text(encoding="utf-8")
    books.figures |= {"tasks": Figure("Việc", declared(), "việc"), "plans": Figure("Kế hoạch", declared())}
    out = StringIO()
    with pytest.raises(CommandError, match="1 định nghĩa đã công bố không còn nguyên"):
        call_command("definitions", wanted, "--lock", str(lock), stdout=out)
    assert "Số liệu tasks, bản 1: định nghĩa đã công bố nay viết khác đi" in out.getvalue()
    assert lock.read_text(encoding="utf-8") == before


def test_a_lock_that_cannot_be_read_or_written_is_a_sentence(lock: Path, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="Không đọc được"):
        definitions("check", "--lock", tmp_path / "nowhere")
    lock.write_text("a line\n", encoding="utf-8")
    with pytest.raises(CommandError, match="dòng 1"):
        definitions("check", "--lock", lock)


def test_what_is_published_of_a_figure_is_shown() -> None:
    told = definitions("show", "tasks")
    assert told.startswith("figure tasks\nversion 1\nsince -\ntitle Nhiệm vụ\n")
    assert len(told.splitlines()[-1]) == len("sha256 ") + 64
    with pytest.raises(CommandError, match="nowhere"):
        definitions("show", "nowhere")
