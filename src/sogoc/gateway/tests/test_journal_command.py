"""`sogoc journal`: verified in the database and in a file, where there is no database at all."""

import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from sogoc.foundations.journal.anchoring import anchors_kept
from sogoc.foundations.journal.reading_back import links_kept
from sogoc.foundations.journal.tests.attacking import anchored, attacker, entries

pytestmark = pytest.mark.django_db


def journal(*arguments: object) -> str:
    out = StringIO()
    call_command("journal", *map(str, arguments), stdout=out)
    return out.getvalue()


def refused(*arguments: object) -> str:
    """What it says of a journal that is not what was written: sentences, then the verdict."""
    out = StringIO()
    with pytest.raises(CommandError) as error:
        call_command("journal", *map(str, arguments), stdout=out)
    return out.getvalue() + str(error.value)


def test_a_journal_that_is_whole_and_its_tail() -> None:
    anchored(3)
    entries(2)
    told = journal("verify")
    assert "Chuỗi có 3 mắt xích; neo mới nhất: 2023-02-14." in told
    assert "2 mục chưa niêm phong" in told
    assert told.endswith("Nhật ký nguyên vẹn.\n")


def test_one_that_is_not_is_refused_with_the_entry() -> None:
    _, changed, _ = anchored(3)
    with attacker() as sql:
        sql("UPDATE journal_entry SET actor_name = 'Ai đó' WHERE id = %s", changed)
    told = refused("verify")
    assert f"Mục nhật ký số {changed} (Ai đó vào sổ văn bản" in told
    assert told.endswith("Nhật ký KHÔNG còn nguyên vẹn: 1 chỗ sai.")


def test_sealing_by_hand() -> None:
    entries(2)
    assert journal("seal").startswith("Đã niêm phong 2 mục; neo ngày ")
    assert (len(list(links_kept())), len(anchors_kept())) == (2, 1)


def test_anchors_that_were_kept_find_a_journal_that_was_emptied(tmp_path: Path) -> None:
    anchored(3)
    journal("anchors", "--out", tmp_path / "anchors")
    with attacker() as sql:
        for table in ("entry", "seal", "anchor"):
            sql(f"DELETE FROM journal_{table}")
    assert "Nhật ký nguyên vẹn." in journal("verify")
    assert "3 mục cuối đã bị xóa" in refused("verify", "--anchors", tmp_path / "anchors")


def test_a_file_is_its_owner_s_alone_and_is_not_written_over(tmp_path: Path) -> None:
    anchored(1)
    path = tmp_path / "journal"
    journal("export", "--out", path)
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(CommandError, match="Đã có tệp"):
        journal("export", "--out", path)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Five links with an anchor, two entries that wait."""
    anchored(5)
    entries(2)
    journal("export", "--out", tmp_path / "journal")
    return tmp_path / "journal"


def test_a_file_is_verified_without_a_database(file: Path) -> None:
    nowhere = {"SOGOC_DATABASE": "postgresql://nobody@/nowhere?host=/nowhere", "SOGOC_HOME": str(file.parent)}
    command = [sys.executable, "-m", "sogoc", "journal", "verify", "--file", str(file)]
    done = subprocess.run(command, env={**os.environ, **nowhere}, text=True, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Chuỗi có 5 mắt xích; neo mới nhất: 2023-02-14." in done.stdout
    assert "2 mục chưa niêm phong" in done.stdout
    assert done.stdout.endswith("Nhật ký nguyên vẹn.\n")


def test_without_a_list_of_keys_a_file_tells_whose_it_claims_to_be(file: Path) -> None:
    told = journal("verify", "--file", file, "--key", file.parent / "no.pub")
    assert f"Khóa ghi trong tệp: {anchors_kept()[0].public_key}." in told


def attacked(file: Path, old: str, new: str) -> str:
    text = file.read_text(encoding="utf-8")
    assert old in text
    other = file.with_name("attacked")
    other.write_text(text.replace(old, new, 1), encoding="utf-8")
    return refused("verify", "--file", other)


def lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines(keepends=True)


def test_a_changed_line_is_found(file: Path) -> None:
    assert "đã bị sửa" in attacked(file, "account:can.bo", "account:ai.do")
    assert "sai chữ ký" in attacked(file, '"day": "2023-02-14"', '"day": "2023-02-15"')


def test_a_line_taken_away_or_moved_is_found(file: Path) -> None:
    told = lines(file)
    end = json.loads(told[-1])["end"]
    shorter, swapped = "".join(told[3:-1]), "".join([told[3], told[2]])
    assert "có dòng bị bỏ đi" in attacked(file, told[3], "")
    assert "Dòng 2" not in attacked(file, told[2] + told[3], swapped)
    without = told[0] + told[1] + shorter
    file.write_text(without + json.dumps({"end": end - 1}) + "\n", encoding="utf-8")
    assert "Mất mắt xích từ số 1 đến số 1" in refused("verify", "--file", file)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('{"journal": 1}\n', "", "Dòng 1"),
        ('{"journal": 1}', "journal", "Dòng 1"),
        ('{"anchor": ', '{"anchor": {}, "x": ', "Dòng 2"),
        ('"position": 5', '"position": "5"', "Dòng 2"),
        ('"sealed_at": "2023', '"sealed_at": "x', "Dòng 3"),
        ('"recorded_at": "20', '"recorded_at": "x', "Dòng 3"),
        ('{"end": ', '{"endless": ', "không phải là dòng"),
        ('{"end": 9}\n', "", "cắt cụt"),
        ('{"end": 9}\n', '{"end": 9}\n{"entry": 1}\n', "Dòng 11"),
    ],
)
def test_what_is_no_journal_is_said_to_be_none(file: Path, old: str, new: str, said: str) -> None:
    assert said in attacked(file, old, new)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "picture").write_bytes(b"\xff\xd8\xff")
    for name in ("none", "picture"):
        assert "Không đọc được tệp" in refused("verify", "--file", tmp_path / name)
    assert "Không đọc được tệp" in refused("verify", "--anchors", tmp_path / "none")
