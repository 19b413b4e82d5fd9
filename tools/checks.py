"""What must hold before anything long is begun; each failure is one sentence."""

import errno
import importlib.util
import shutil
import socket
import tempfile
from pathlib import Path

from tools.sentences import Stop


def python_can_make_environments() -> None:
    if not importlib.util.find_spec("ensurepip"):
        raise Stop("Python trên máy này thiếu venv; cài bằng: sudo apt-get install --yes python3-venv")


def node_is_here() -> None:
    missing = [name for name in ("node", "npm") if not shutil.which(name)]
    if missing:
        raise Stop(f"Máy này thiếu {' và '.join(missing)}; cài bằng: sudo apt-get install --yes nodejs npm")


def can_write(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError:
        raise Stop(
            f"Không ghi được vào thư mục {folder}; hãy cấp quyền ghi cho thư mục đó, "
            "hoặc để dữ liệu ở nơi khác: SOGOC_HOME=/thư/mục/ghi/được make demo"
        ) from None


def can_write_checkout(folder: Path) -> None:
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError:
        raise Stop(
            f"Không ghi được vào thư mục mã nguồn {folder}; hãy chép nó sang nơi ghi được rồi chạy lại ở đó: "
            f"cp -r {folder} ~/sogoc"
        ) from None


def free_port(named: str) -> int:
    if not (named.isascii() and named.isdigit() and 0 < int(named) < 65536):
        raise Stop(f"PORT={named} không phải là số cổng; chọn một số từ 1024 đến 65535: PORT=8001 make demo")
    port = int(named)
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as gunicorn will
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            if error.errno == errno.EACCES:
                raise Stop(f"Cổng {port} chỉ dành cho root; chọn cổng khác: PORT=8001 make demo") from None
            raise Stop(
                f"Cổng {port} đang có chương trình khác dùng; chọn cổng khác: PORT={port + 1} make demo"
            ) from None
    return port
