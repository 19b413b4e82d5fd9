"""Codes that a phone and this system make of one key and the time, each for itself (RFC 6238, RFC 4226)."""

import hmac
from base64 import b32encode
from datetime import datetime
from urllib.parse import quote, urlencode

SECONDS, DIGITS = 30, 6
SKEW = 1  # a phone's clock may be a step ahead or behind


def counter_at(at: datetime) -> int:
    return int(at.timestamp()) // SECONDS


def code(key: bytes, counter: int, digits: int = DIGITS) -> str:
    digest = hmac.digest(key, counter.to_bytes(8, "big"), "sha1")
    offset = digest[-1] & 15
    number = int.from_bytes(digest[offset : offset + 4], "big") & 0x7FFF_FFFF
    return str(number % 10**digits).zfill(digits)


def matching_counter(key: bytes, typed: str, at: datetime, *, after: int = -1) -> int | None:
    """The step whose code was typed, within the skew and later than the last one that was used; None if none is."""
    typed = "".join(typed.split())
    if not (typed.isascii() and typed.isdigit()):
        return None
    now = counter_at(at)
    matching = [
        counter
        for counter in range(now - SKEW, now + SKEW + 1)
        if hmac.compare_digest(code(key, counter), typed) and counter > after
    ]
    return matching[-1] if matching else None


def written(key: bytes) -> str:
    """The key as people type it into an app: JBSW Y3DP …"""
    text = b32encode(key).decode().rstrip("=")
    return " ".join(text[i : i + 4] for i in range(0, len(text), 4))


def address(key: bytes, *, issuer: str, name: str) -> str:
    """What a QR picture holds for the app."""
    told = {
        "secret": b32encode(key).decode().rstrip("="),
        "issuer": issuer,
        "digits": DIGITS,
        "period": SECONDS,
    }
    return f"otpauth://totp/{quote(f'{issuer}:{name}')}?{urlencode(told, quote_via=quote)}"
