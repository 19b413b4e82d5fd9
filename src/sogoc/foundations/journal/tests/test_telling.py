"""An entry speaks to people: names of columns, words of choices, the verb of the act."""

from typing import Any

import pytest
from django.utils.translation import override

from sogoc.foundations.journal.models import Entry
from sogoc.foundations.journal.telling import Told, behalf_of, room_name, source_of, told, verb


def entry(of: str = "documents.document", /, **changes: Any) -> Entry:
    return Entry(act="correct_document", verb="đính chính", kind=of, changes=changes)


def test_columns_are_told_by_their_names_and_choices_by_their_words() -> None:
    changed = entry(issuer=["", "Sở"], kind=["plan", "report"], flow=["in", "out"])
    assert told(changed) == [
        Told("Cơ quan ban hành", "", "Sở"),
        Told("Loại văn bản", "Kế hoạch", "Báo cáo"),
        Told("Đi hay đến", "Văn bản đến", "Văn bản đi"),
    ]


def test_and_in_english() -> None:
    with override("en"):
        assert told(entry(flow=["in", "out"])) == [
            Told("Outgoing or incoming", "Incoming document", "Outgoing document")
        ]
        assert verb(entry()) == "correct documents in the book"


def test_yes_no_and_nothing() -> None:
    assert told(entry("people.account", is_active=[True, False], name=[None, "A"])) == [
        Told("Đang dùng", "có", "không"),
        Told("Họ tên hoặc chức danh", "", "A"),
    ]


@pytest.mark.parametrize("kind", ["nowhere.thing", "nonsense", ""])
def test_what_this_version_does_not_know_is_told_as_it_was_written(kind: str) -> None:
    assert told(entry(kind, old=["a", "b"])) == [Told("Old", "a", "b")]
    assert told(entry(gone=["a", "b"], kind=["vellum", "plan"])) == [
        Told("Gone", "a", "b"),
        Told("Loại văn bản", "vellum", "Kế hoạch"),
    ]


def test_a_column_that_is_gone_keeps_its_name() -> None:
    assert told(entry("notices.preference", language=["vi", "en"])) == [Told("Ngôn ngữ", "vi", "en")]


def test_parts_that_an_earlier_version_kept_beside_the_whole_are_told_once() -> None:
    assert told(entry(number=[64, 65], printed=["64/KH", "65/KH"])) == [Told("Số, ký hiệu", "64/KH", "65/KH")]


def test_the_verb_is_the_policy_s_and_that_of_its_day_when_the_act_is_gone() -> None:
    assert verb(entry()) == "đính chính văn bản trong sổ"
    assert verb(Entry(act="burn_document", verb="đốt sổ")) == "đốt sổ"
    assert verb(Entry(act="", verb="lập")) == "lập"


@pytest.mark.parametrize(
    ("source", "said"),
    [("desk 10.0.0.7", "trang làm việc, 10.0.0.7"), ("job", "việc chạy nền"), ("fax 1", "fax, 1"), ("", "")],
)
def test_the_door_is_told_in_words(source: str, said: str) -> None:
    assert source_of(Entry(source=source)) == said


def test_whom_it_was_done_for_and_where_the_record_belongs() -> None:
    assert behalf_of(Entry(on_behalf_of="account:giam.doc")) == "giam.doc"
    assert [room_name("documents"), room_name("nowhere")] == ["Văn bản", "nowhere"]
