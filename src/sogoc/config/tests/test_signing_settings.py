"""Where agencies' keys lie: for the owner's eyes alone, and wrong settings stop the start with a sentence."""

from pathlib import Path

import pytest

from sogoc.config.settings.signing import seal_keys, timestamp_server

pytestmark = pytest.mark.once


def settings_file(folder: Path, text: str, mode: int = 0o600) -> str:
    for name, told in (("seals.yaml", text), ("so.p12", "khóa")):
        (folder / name).write_text(told)
        (folder / name).chmod(mode)
    return str(folder / "seals.yaml")


GOOD = "- {agency: so, file: so.p12, password: bí mật}\n"


def test_keys_by_agency(tmp_path: Path) -> None:
    keys = seal_keys(settings_file(tmp_path, GOOD))
    assert (keys["so"].file, keys["so"].password) == (tmp_path / "so.p12", "bí mật")
    assert "bí mật" not in repr(keys)
    assert seal_keys("") == {}


def test_what_others_can_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"người khác đọc được .*chmod 600"):
        seal_keys(settings_file(tmp_path, GOOD, 0o644))


@pytest.mark.parametrize(
    "text", ["- {agency: so}\n", "so: 1\n", "- so\n", "- {agency: so, file: khac.p12, password: x}\n"]
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str) -> None:
    with pytest.raises(SystemExit, match="SOGOC_SEALS: "):
        seal_keys(settings_file(tmp_path, text))


def test_a_timestamp_server_has_an_address() -> None:
    assert timestamp_server("http://tsa.example/") == "http://tsa.example/"
    assert timestamp_server("") == ""
    with pytest.raises(SystemExit, match="SOGOC_TIMESTAMP"):
        timestamp_server("tsa.example")
