"""Whoever holds the whole database may change it; that it was changed is found, and where."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.conf import settings
from django.db import connection

from sogoc.foundations.journal.anchoring import anchors_kept, as_signed
from sogoc.foundations.journal.anchors import kept_key, signed, trusted_keys
from sogoc.foundations.journal.chain import COLUMNS
from sogoc.foundations.journal.models import Anchor, Entry, Seal
from sogoc.foundations.journal.sealing import seal_entries
from sogoc.kernel.tests.builders import MORNING

from .attacking import SEALER, anchored, attacker, faults, sealed

pytestmark = pytest.mark.django_db

OTHERWISE: dict[str, Any] = {
    "actor": "account:nguoi.khac",
    "actor_name": "Người khác",
    "on_behalf_of": "account:giam.doc",
    "source": "desk 10.9.9.9",
    "act": "correct_document",
    "verb": "đính chính",
    "read": True,
    "kind": "agencies.agency",
    "key": "999",
    "record": "một bản ghi khác",
    "held_at": "so-khac/",
    "changes": '{"summary": ["a", "b"]}',
    "happened_at": "2020-01-01 00:00:00+00:00",
    "recorded_at": "2031-01-01 00:00:00+00:00",
}


def test_every_column_that_a_link_vouches_for_is_attacked() -> None:
    assert OTHERWISE.keys() == set(COLUMNS) - {"id"}
    told = {field.name for field in Entry._meta.fields}
    assert told - set(COLUMNS) == {"folded"}, "a new column must be vouched for"


@pytest.mark.parametrize("column", OTHERWISE)
def test_a_changed_column_is_found(column: str) -> None:
    _, changed, _ = sealed(3)
    value = OTHERWISE[column]
    if connection.vendor == "sqlite" and isinstance(value, str):
        value = value.removesuffix("+00:00")
    with attacker() as sql:
        sql(f"UPDATE journal_entry SET {column} = %s WHERE id = %s", value, changed)
    (fault, *more) = faults()
    assert f"Mục nhật ký số {changed}" in fault
    assert "đã bị sửa" in fault
    assert len(more) == (column == "recorded_at")  # those after it now seem antedated


def test_an_entry_deleted_in_the_middle_is_found() -> None:
    _, gone, _ = sealed(3)
    with attacker() as sql:
        sql("DELETE FROM journal_entry WHERE id = %s", gone)
    assert faults() == [f"Mục nhật ký số {gone} đã bị xóa (mắt xích số 2 còn, mục thì không)."]


def test_an_entry_deleted_in_the_middle_with_its_seal_is_found() -> None:
    _, gone, last = sealed(3)
    with attacker() as sql:
        sql("DELETE FROM journal_entry WHERE id = %s", gone)
        sql("DELETE FROM journal_seal WHERE entry = %s", gone)
    missing, broken = faults()
    assert missing.startswith("Mất mắt xích từ số 2 đến số 2")
    assert f"số {last} " in broken


def test_and_when_the_links_after_it_move_up() -> None:
    _, gone, last = sealed(3)
    with attacker() as sql:
        sql("DELETE FROM journal_entry WHERE id = %s", gone)
        sql("DELETE FROM journal_seal WHERE entry = %s", gone)
        sql("UPDATE journal_seal SET position = 2 WHERE position = 3")
    (broken,) = faults()
    assert f"số {last} " in broken


def test_the_last_entry_deleted_is_found() -> None:
    *_, last = sealed(3)
    with attacker() as sql:
        sql("DELETE FROM journal_entry WHERE id = %s", last)
    assert faults() == [f"Mục nhật ký số {last} đã bị xóa (mắt xích số 3 còn, mục thì không)."]


def test_the_tail_deleted_with_its_seals_is_found_by_the_anchor() -> None:
    anchored(3)
    with attacker() as sql:
        sql("DELETE FROM journal_entry WHERE id IN (SELECT entry FROM journal_seal WHERE position > 1)")
        sql("DELETE FROM journal_seal WHERE position > 1")
    (fault,) = faults()
    assert fault.startswith(
        "Neo ngày 2023-02-14 đã giữ đến mắt xích số 3, nay chuỗi chỉ còn đến số 1: 2 mục cuối"
    )


def test_everything_deleted_is_found_by_the_anchors_that_were_kept() -> None:
    anchored(3)
    kept, trusted = anchors_kept(), trusted_keys(Path(settings.JOURNAL_KEY).with_suffix(".pub"))
    with attacker() as sql:
        for table in ("entry", "seal", "anchor"):
            sql(f"DELETE FROM journal_{table}")
    assert faults() == []
    lost, cut = faults(kept=kept, trusted=trusted)
    assert lost == "Neo ngày 2023-02-14 có trong tệp đã giữ mà không còn ở đây."
    assert "nay chuỗi chỉ còn đến số 0: 3 mục cuối" in cut


def test_an_entry_slipped_in_among_sealed_ones_is_found() -> None:
    first, *_ = sealed(3)
    row = Entry.objects.filter(pk=first).values().get()
    Entry(**row | {"id": 10**6, "recorded_at": MORNING.replace(year=2020)}).save()
    with attacker() as sql:
        sql(
            "UPDATE journal_seal SET sealed_at = %s WHERE position = 3",
            Entry.objects.get(pk=first).recorded_at,
        )
    assert any("được chèn vào sau" in fault for fault in faults())


def test_an_antedated_entry_that_the_sealer_sealed_is_found() -> None:
    first, *_ = sealed(2)
    row = Entry.objects.filter(pk=first).values().get()
    Entry(**row | {"id": 10**6, "recorded_at": MORNING.replace(year=2020)}).save()
    seal_entries(at=MORNING, by=SEALER, whole=True)
    (fault,) = faults()
    assert "mắt xích số 3 ghi thời điểm lùi hơn một ngày" in fault


def test_two_entries_that_changed_places_are_found() -> None:
    first, _, third = sealed(3)
    with attacker() as sql:
        for before, after in ((first, -1), (third, first), (-1, third)):
            sql("UPDATE journal_entry SET id = %s WHERE id = %s", after, before)
    found = faults()
    assert [f"số {entry} " in fault for entry, fault in zip((first, third), found, strict=True)] == [True] * 2


def test_two_seals_that_changed_places_are_found() -> None:
    first, second = sealed(2)
    with attacker() as sql:
        for before, after in ((first, -1), (second, first), (-1, second)):
            sql("UPDATE journal_seal SET entry = %s WHERE entry = %s", after, before)
    assert len(faults()) == 2


@pytest.mark.parametrize("column", ["digest", "sealed_at"])
def test_a_changed_seal_is_found(column: str) -> None:
    sealed(3)
    value = "f" * 64 if column == "digest" else MORNING.replace(year=2022)
    with attacker() as sql:
        sql(f"UPDATE journal_seal SET {column} = %s WHERE position = 2", value)
    assert any("mắt xích số 2" in fault for fault in faults())


def made_anew(change: Callable[[Any], None]) -> None:
    """The most that somebody without the key can do: change, then make every link anew."""
    with attacker() as sql:
        change(sql)
        sql("DELETE FROM journal_seal")
        seal_entries(at=MORNING, by=SEALER, whole=True)


def test_a_chain_made_anew_is_found_by_the_anchors_and_between_which() -> None:
    anchored(2)
    changed, _ = anchored(2, day=1)
    anchored(2, day=2)
    made_anew(lambda sql: sql("UPDATE journal_entry SET act = 'x' WHERE id = %s", changed))
    (second, third) = faults()
    assert second.startswith("Mắt xích số 4 khác với điều neo ngày 2023-02-15 đã ký")
    assert "từ số 3 đến số 4" in second
    assert "neo ngày 2023-02-16" in third


def forged(day: str, **changes: Any) -> None:
    """An anchor of that day as somebody with the database, but without the key, would write it."""
    anchor = replace(as_signed(Anchor.objects.get(day=day)), **changes)
    with attacker() as sql:
        names = ("position", "digest", "before", "public_key", "signature")
        sets = ", ".join(f"{name} = %s" for name in names)
        sql(
            f"UPDATE journal_anchor SET {sets} WHERE day = %s",
            *(getattr(anchor, name) for name in names),
            day,
        )


@pytest.mark.parametrize(
    "changes", [{"position": 1}, {"digest": "f" * 64}, {"signature": "00" * 64}, {"signature": "?"}]
)
def test_a_changed_anchor_is_found(changes: dict[str, Any]) -> None:
    anchored(2)
    forged("2023-02-14", **changes)
    assert faults() == ["Neo ngày 2023-02-14 sai chữ ký: neo đã bị sửa hoặc làm giả."]


def test_an_anchor_signed_with_another_key_is_found() -> None:
    anchored(2)
    made_anew(lambda sql: sql("UPDATE journal_entry SET act = 'x'"))
    anchor, last = anchors_kept()[0], Seal.objects.get(position=2)
    own = signed(replace(anchor, digest=last.digest), Ed25519PrivateKey.generate())
    forged("2023-02-14", digest=own.digest, public_key=own.public_key, signature=own.signature)
    (fault,) = faults()
    assert fault.startswith("Neo ngày 2023-02-14 ký bằng khóa lạ")


def test_an_anchor_that_was_taken_away_is_missed_by_the_next() -> None:
    for day in range(3):
        anchored(1, day)
    with attacker() as sql:
        sql("DELETE FROM journal_anchor WHERE day = %s", "2023-02-15")
    assert faults() == ["Mất hoặc đổi neo đứng ngay trước neo ngày 2023-02-16."]


def test_a_forged_anchor_among_those_that_were_kept_blames_nobody_else() -> None:
    anchored(2)
    kept = [replace(anchors_kept()[0], position=9)]
    assert sorted(faults(kept=kept)) == [
        "Neo ngày 2023-02-14 có trong tệp đã giữ mà không còn ở đây.",
        "Neo ngày 2023-02-14 sai chữ ký: neo đã bị sửa hoặc làm giả.",
    ]


def test_a_key_is_made_once_and_is_its_owner_s_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.key"
    assert kept_key(path).private_bytes_raw() == kept_key(path).private_bytes_raw()
    assert path.stat().st_mode & 0o777 == 0o600
    assert trusted_keys(path.with_suffix(".pub")) == {kept_key(path).public_key().public_bytes_raw().hex()}
