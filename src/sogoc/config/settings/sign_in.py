"""Who vouches for citizens: SOGOC_SIGN_IN (docs/operations/portal.md). Without it by account or passkey."""

import os
from typing import NoReturn
from urllib.parse import parse_qs, unquote, urlsplit


def refused(told: str) -> NoReturn:
    message = (
        f"SOGOC_SIGN_IN: {told} Hãy viết như https://mã-ứng-dụng:mã-bí-mật@máy-chủ/đường-dẫn?name=VNeID; phần không "
        "có mã là địa chỉ của nơi định danh (issuer)."
    )
    raise SystemExit(message)


def provider(address: str) -> dict[str, str] | None:
    """Plain HTTP only to this machine, where one tries."""
    if not address:
        return None
    url = urlsplit(address)
    if url.scheme != "https" and not (url.scheme == "http" and url.hostname in ("127.0.0.1", "localhost")):
        refused("chỉ nhận địa chỉ https://….")
    if not url.username or not url.password or not url.hostname:
        refused("thiếu mã ứng dụng, mã bí mật hoặc tên máy chủ.")
    port = f":{url.port}" if url.port else ""
    name = parse_qs(url.query).get("name", [url.hostname])[0]
    issuer = f"{url.scheme}://{url.hostname}{port}{url.path}"
    return {
        "issuer": issuer,
        "client": unquote(url.username),
        "secret": unquote(url.password),
        "name": name,
    }


SIGN_IN_PROVIDER = provider(os.environ.get("SOGOC_SIGN_IN", ""))
