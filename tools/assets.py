"""Styles, scripts, fonts and icons of others, as package-lock.json says."""

from tools.checks import can_write_checkout, node_is_here
from tools.places import NODE_MODULES, ROOT
from tools.running import run
from tools.steps import Step


def assets() -> Step:
    return Step(
        says="Đang cài kiểu dáng, phông chữ và biểu tượng vào node_modules …",
        made_from=(ROOT / "package.json", ROOT / "package-lock.json", ROOT / ".npmrc"),
        stamp=NODE_MODULES / ".made-from",
        check=check,
        make=make,
    )


def check() -> None:
    node_is_here()
    can_write_checkout(ROOT)
    if NODE_MODULES.exists():
        can_write_checkout(NODE_MODULES)


def make() -> None:
    run(
        ["npm", "ci", "--prefer-offline"],
        "Không tải được thư viện giao diện; kiểm tra kết nối mạng rồi chạy lại lệnh vừa rồi.",
    )
