"""What a row says, read by the mapping of its source."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sogoc.areas.procedures.feeding.register import (
    PERSONAL,
    CellMissing,
    CellUnreadable,
    Fed,
    Mapping,
    StillAhead,
    TakenBack,
    kept_of,
)
from sogoc.kernel.acts import Refusal
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import VIETNAM

from .builders import READING, row

EIGHT = datetime(2023, 2, 14, 8, 0, tzinfo=VIETNAM)


def read(**changes: Any) -> Fed:
    return Fed.read(READING.translated(row(**changes)))


@pytest.mark.parametrize(
    "written",
    [
        "08:00 14/02/2023",
        "14/02/2023 08:00:59",
        "14-02-2023 8:00",
        "2023-02-14T08:00:00+07:00",
        "2023-02-14T01:00:00Z",
    ],
)
def test_moments_are_read_as_systems_write_them(written: str) -> None:
    assert read(NgayTiepNhan=written).received == EIGHT == datetime(2023, 2, 14, 1, 0, tzinfo=UTC)


def test_headings_and_words_are_found_without_diacritics_in_any_case() -> None:
    mapping = replace(READING, columns=READING.columns | {"channel": "Hình thức NỘP"})
    told = mapping.translated(row() | {"hinh thuc nop": "TRUC TUYEN"})
    assert told["channel"] == "province_portal"


def test_a_word_of_ours_needs_no_mapping_and_a_blank_takes_what_is_fixed() -> None:
    assert read(HinhThucNop="Bưu chính công ích").application.channel == "postal"
    assert (read().application.level, read().delivery, read(HinhThucTra="Tại quầy").delivery) == (
        "full",
        "online",
        "direct",
    )


def test_what_is_concluded_without_a_word_is_settled() -> None:
    assert read(NgayKetThucXuLy="16/02/2023 09:00", TrangThai="").outcome == "settled"


@pytest.mark.parametrize(
    ("refusal", "changes"),
    [
        (CellMissing, {"LinhVuc": " "}),
        (CellMissing, {"NgayTiepNhan": ""}),
        (CellUnreadable, {"NgayTiepNhan": "14/02/2023"}),
        (CellUnreadable, {"NgayTiepNhan": "25:00 14/02/2023"}),
        (CellUnreadable, {"NgayTiepNhan": "08:00 14/02/1899"}),
        (CellUnreadable, {"HinhThucNop": "Bồ câu"}),
        (CellUnreadable, {"HinhThucTra": "Bồ câu"}),
    ],
)
def test_what_cannot_be_read_is_refused(refusal: type[Refusal], changes: dict[str, str]) -> None:
    with pytest.raises(refusal):
        read(**changes)


def test_a_limit_is_one_that_the_law_knows() -> None:
    with pytest.raises(CellUnreadable, match="Thời hạn giải quyết"):
        Fed.read(replace(READING, fixed={"limit": "mười ngày"}).translated(row()))


def test_what_is_still_to_come_did_not_happen() -> None:
    read().refuse_future(MORNING)
    with pytest.raises(StillAhead):
        read(NgayKetThucXuLy="15/02/2023 08:00").refuse_future(MORNING)


def test_what_was_told_is_not_taken_back_in_silence() -> None:
    before = read(NgayKetThucXuLy="16/02/2023 09:00").kept
    with pytest.raises(TakenBack):
        read().refuse_taking_back(before)
    read(NgayKetThucXuLy="17/02/2023 09:00").refuse_taking_back(before)


@given(
    some.dictionaries(
        some.sampled_from([*PERSONAL, "Chủ Hồ Sơ", "Mã hồ sơ", "Ghi chú"]), some.text(max_size=9)
    )
)
def test_whose_dossier_it_is_is_never_kept(told: dict[str, str]) -> None:
    assert set(kept_of(told)) <= {"Mã hồ sơ", "Ghi chú"}


@given(some.dictionaries(some.sampled_from(list(row())), some.text(max_size=20)))
def test_any_row_is_read_or_refused_and_never_fails(told: dict[str, str]) -> None:
    try:
        fed = Fed.read(READING.translated(row() | told))
    except Refusal:
        return
    assert Fed.read(READING.translated(row() | told)).kept == fed.kept


def test_without_a_mapping_ours_are_read() -> None:
    ours = {"Mã hồ sơ": "H06.16-230214-0001", "Cách nộp": "trực tiếp"}
    told = Mapping().translated(ours)
    assert (told["code"], told["channel"], told["procedure"]) == ("H06.16-230214-0001", "direct", "")
