"""Where letters are handed in, and where their links lead: SOGOC_MAIL and SOGOC_ADDRESS (docs/operations/mail.md)."""

import os
from typing import Any, NoReturn
from urllib.parse import parse_qs, unquote, urlsplit

TLS = {"none": 25, "start": 587, "whole": 465}
"""Ways of keeping a letter secret on its way, each with the port that is usual for it."""


def refused(told: str) -> NoReturn:
    message = (
        f"SOGOC_MAIL: {told} Hãy viết như smtp://người-dùng:mật-khẩu@máy-chủ:587?tls=start&from=địa-chỉ-gửi "
        f"(tls: {', '.join(TLS)})."
    )
    raise SystemExit(message)


def post_office(address: str) -> dict[str, Any] | None:
    """None where no mail is set up: people are told in the application alone."""
    if not address:
        return None
    try:
        url = urlsplit(address)
        host, port = url.hostname, url.port
    except ValueError:
        refused("không đọc được địa chỉ máy chủ thư.")
    asked = parse_qs(url.query)
    tls = asked.get("tls", ["start" if url.username else "none"])[0]
    sender = asked.get("from", [""])[0]
    if url.scheme != "smtp" or not host:
        refused("chỉ nhận địa chỉ smtp://….")
    if tls not in TLS:
        refused(f"không có cách mã hóa tls={tls}.")
    if "@" not in sender:
        refused("thiếu địa chỉ gửi (from=…).")
    return {
        "host": host,
        "port": port or TLS[tls],
        "user": unquote(url.username or ""),
        "password": unquote(url.password or ""),
        "tls": tls,
        "sender": sender,
    }


POST_OFFICE = post_office(os.environ.get("SOGOC_MAIL", ""))
MAIL_DOMAIN = str(POST_OFFICE["sender"]).rpartition("@")[2] if POST_OFFICE else "localhost"
# The address at which people reach the application; a letter knows no request to take it from.
NOTICES_ADDRESS = os.environ.get("SOGOC_ADDRESS", "http://127.0.0.1:8000").rstrip("/") + "/notices/"
