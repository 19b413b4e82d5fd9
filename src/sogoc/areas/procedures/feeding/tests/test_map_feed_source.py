from dataclasses import replace

import pytest

from sogoc.areas.procedures.feeding.actions.map_feed_source import (
    ColumnUnmapped,
    MappingAsItWas,
    MappingChanged,
    WordUnknown,
    map_feed_source,
)
from sogoc.foundations.journal.queries import history_of

from .builders import READING, THEIRS, ready_for_map_feed_source, source, unmapped

pytestmark = pytest.mark.django_db


def test_it_is_read_by_it_from_then_on_and_the_journal_tells_it_field_by_field() -> None:
    one = source()
    assert one.mapping == READING
    changes = history_of(one)[0].changes
    assert changes["Mã hồ sơ"] == ["cột “Mã hồ sơ”", "cột “SoHoSo”"]
    assert changes["Thời hạn giải quyết"] == ["cột “Thời hạn giải quyết”", "chung: 5wd"]
    assert changes["Cách nộp"][1] == "cột “HinhThucNop”; “1” là direct; “Trực tuyến” là province_portal"


def test_what_somebody_else_mapped_meanwhile_is_read_first() -> None:
    one = unmapped()
    map_feed_source(**ready_for_map_feed_source(source=one))
    with pytest.raises(MappingChanged):
        map_feed_source(**ready_for_map_feed_source(source=one, version=1))


def test_what_it_cannot_do_without_is_found_somewhere() -> None:
    for mapping in (replace(READING, columns=THEIRS | {"code": ""}), replace(READING, fixed={})):
        with pytest.raises(ColumnUnmapped):
            map_feed_source(
                **ready_for_map_feed_source(source=unmapped(key=f"k{len(mapping.fixed)}"), mapping=mapping)
            )


def test_their_words_mean_some_of_ours() -> None:
    wrong = replace(READING, words={"channel": {"Trực tuyến": "online"}})
    with pytest.raises(WordUnknown, match="“online” không phải"):
        map_feed_source(**ready_for_map_feed_source(mapping=wrong))


def test_something_changes() -> None:
    with pytest.raises(MappingAsItWas):
        map_feed_source(**ready_for_map_feed_source(source=source()))
