"""SQLite by default, PostgreSQL by its address in SOGOC_DATABASE."""

import os
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from sogoc.config.writers import queued

from .places import HOME


def sqlite(path: str) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "OPTIONS": {
            # A writer takes its lock at once and waits for its turn: with Django's defaults two officers who
            # save in the same second are told "database is locked".
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "factory": queued,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
        },
    }


def postgresql(address: str) -> dict[str, Any]:
    url = urlsplit(address)
    host = parse_qs(url.query).get("host", [url.hostname or ""])[0]
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(url.path.lstrip("/")),
        "USER": unquote(url.username or ""),
        "PASSWORD": unquote(url.password or ""),
        "HOST": host,
        "PORT": str(url.port or ""),
        "OPTIONS": {"pool": {"min_size": 1, "max_size": 8}},
    }


def database(address: str) -> dict[str, Any]:
    if address.startswith(("postgresql://", "postgres://")):
        return postgresql(address)
    if address and not address.startswith("sqlite:///"):
        message = f"SOGOC_DATABASE = {address!r}: chỉ nhận địa chỉ postgresql://… hoặc sqlite:///đường/dẫn."
        raise SystemExit(message)
    return sqlite(address.removeprefix("sqlite:///") or str(HOME / "sogoc.sqlite3"))


DATABASES = {"default": database(os.environ.get("SOGOC_DATABASE", ""))}
