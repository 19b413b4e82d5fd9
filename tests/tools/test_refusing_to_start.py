"""When `make demo` or `make test` cannot go on: one sentence that says what to do, code 2, and no traceback."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.checks import python_can_make_environments
from tools.sentences import Stop

Run = Callable[..., "subprocess.CompletedProcess[str]"]
WITHOUT_PROGRAMS = "/nowhere"


def refused(done: "subprocess.CompletedProcess[str]") -> str:
    """The one sentence."""
    assert done.returncode == 2, done
    [sentence] = done.stderr.strip().splitlines()
    return sentence


@pytest.fixture
def free_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return str(listening.getsockname()[1])


def test_taken_port_names_another(demo: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        sentence = refused(demo(PORT=str(port)))
    assert sentence == (
        f"Cổng {port} đang có chương trình khác dùng; chọn cổng khác: PORT={port + 1} make demo"
    )


@pytest.mark.parametrize("port", ["tám nghìn", "0", "65536", "-1", "８０００"])
def test_what_is_no_port(demo: Run, port: str) -> None:
    assert refused(demo(PORT=port)).startswith(f"PORT={port} không phải là số cổng;")


def test_no_node(demo: Run, free_port: str) -> None:
    sentence = refused(demo(PORT=free_port, PATH=WITHOUT_PROGRAMS))
    assert sentence == "Máy này thiếu node và npm; cài bằng: sudo apt-get install --yes nodejs npm"


def test_no_npm_is_said_before_anything_is_installed(
    demo: Run, free_port: str, tmp_path: Path, checkout: Path
) -> None:
    (tmp_path / "programs").mkdir()
    (tmp_path / "programs" / "node").symlink_to("/bin/true")
    sentence = refused(demo(PORT=free_port, PATH=str(tmp_path / "programs")))
    assert sentence == "Máy này thiếu npm; cài bằng: sudo apt-get install --yes nodejs npm"
    assert not (checkout / ".venv").exists()


def test_folder_for_data_that_cannot_be_written(demo: Run, free_port: str, tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir(mode=0o555)
    sentence = refused(demo(PORT=free_port, SOGOC_HOME=str(tmp_path / "kept" / "data")))
    assert sentence.startswith(f"Không ghi được vào thư mục {tmp_path / 'kept' / 'data'};")
    assert "SOGOC_HOME=" in sentence


def test_folder_for_data_that_is_a_file(demo: Run, free_port: str, checkout: Path) -> None:
    sentence = refused(demo(PORT=free_port, SOGOC_HOME=str(checkout / "Makefile")))
    assert sentence.startswith(f"Không ghi được vào thư mục {checkout / 'Makefile'};")


def test_checkout_that_cannot_be_written(demo: Run, free_port: str, checkout: Path, tmp_path: Path) -> None:
    checkout.chmod(0o555)
    sentence = refused(demo(PORT=free_port, SOGOC_HOME=str(tmp_path / "data")))
    assert sentence.startswith(f"Không ghi được vào thư mục mã nguồn {checkout};")


def test_an_environment_of_another_checkout_is_left_alone(
    demo: Run, free_port: str, checkout: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "theirs" / "kept"
    kept.parent.mkdir()
    kept.touch()
    (checkout / ".venv").symlink_to(kept.parent)
    sentence = refused(demo(PORT=free_port))
    assert sentence.startswith(f"{checkout / '.venv'} là liên kết tới môi trường của nơi khác;")
    assert kept.exists()


def test_no_network_at_the_first_installation(demo: Run, free_port: str, checkout: Path) -> None:
    sentence = refused(demo(PORT=free_port, PIP_NO_INDEX="1", PIP_CONFIG_FILE=os.devnull))
    assert sentence.startswith(
        "Không tải được thư viện Python; kiểm tra kết nối mạng rồi chạy lại lệnh vừa rồi."
    )
    assert str(checkout / "var" / "last-failure.log") in sentence


def test_python_without_venv(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    with pytest.raises(Stop, match="cài bằng: sudo apt-get install --yes python3-venv"):
        python_can_make_environments()


@pytest.mark.parametrize("python", ["/bin/false", "/nowhere/python3"], ids=["too old", "missing"])
def test_no_python_to_run_with(run: Run, python: str) -> None:
    done = run("make", "demo", f"PYTHON={python}")
    assert done.returncode == 2
    assert done.stderr.startswith(
        "Cần Python 3.11 trở lên; cài bằng: sudo apt-get install --yes python3 python3-venv\n"
    )


def test_programs_of_the_system_are_named_where_they_cannot_be_installed(run: Run) -> None:
    sentence = refused(run(sys.executable, "-m", "tools.machine", PATH=WITHOUT_PROGRAMS))
    assert sentence.startswith("Để chạy phép thử, máy này còn thiếu ")
    assert "cài bằng: sudo apt-get install --yes " in sentence
    assert "chromium" in sentence
