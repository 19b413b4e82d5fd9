"""Where fees are paid online: SOGOC_BANK (docs/operations/portal.md). Without it they are paid at the counter."""

import os
from typing import NoReturn
from urllib.parse import parse_qs, unquote, urlsplit


def refused(told: str) -> NoReturn:
    message = f"SOGOC_BANK: {told} Hãy viết như https://khóa@máy-chủ/đường-dẫn?bin=970403&account=số-tài-khoản&name=tên-tài-khoản."
    raise SystemExit(message)


def bank(address: str) -> dict[str, str] | None:
    """Plain HTTP only to this machine, where the sandbox listens."""
    if not address:
        return None
    url = urlsplit(address)
    asked = {name: values[0] for name, values in parse_qs(url.query).items()}
    if url.scheme != "https" and not (url.scheme == "http" and url.hostname == "127.0.0.1"):
        refused("chỉ nhận địa chỉ https://….")
    if not url.username or not url.hostname:
        refused("thiếu khóa ký hoặc tên máy chủ.")
    if missing := {"bin", "account", "name"} - asked.keys():
        refused(f"thiếu {', '.join(sorted(missing))}.")
    port = f":{url.port}" if url.port else ""
    told = {name: asked[name] for name in ("bin", "account", "name")}
    return told | {
        "address": f"{url.scheme}://{url.hostname}{port}{url.path}".rstrip("/"),
        "key": unquote(url.username),
    }


BANK = bank(os.environ.get("SOGOC_BANK", ""))
