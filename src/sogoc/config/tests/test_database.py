"""The address of the database, as people write it."""

import pytest

from sogoc.config.settings.database import database


def test_sqlite_is_what_one_gets() -> None:
    assert database("")["ENGINE"].endswith("sqlite3")
    assert database("sqlite:///:memory:")["NAME"] == ":memory:"
    assert database("sqlite:////srv/so goc.sqlite3")["NAME"] == "/srv/so goc.sqlite3"


def test_a_writer_waits_for_its_turn_and_keys_are_checked() -> None:
    options = database("")["OPTIONS"]
    assert options["transaction_mode"] == "IMMEDIATE"
    assert "foreign_keys=ON" in options["init_command"]


def test_postgresql_by_network_and_by_socket() -> None:
    named = database("postgresql://goc:m%40t@db.example:5433/so_goc")
    assert {key: named[key] for key in ("NAME", "USER", "PASSWORD", "HOST", "PORT")} == {
        "NAME": "so_goc",
        "USER": "goc",
        "PASSWORD": "m@t",
        "HOST": "db.example",
        "PORT": "5433",
    }
    assert database("postgres://goc@/so_goc?host=/run/postgresql")["HOST"] == "/run/postgresql"


@pytest.mark.parametrize("address", ["mysql://a/b", "sogoc.sqlite3", "sqlite://a"])
def test_another_address_is_refused_with_what_is_taken(address: str) -> None:
    with pytest.raises(SystemExit, match="chỉ nhận"):
        database(address)
