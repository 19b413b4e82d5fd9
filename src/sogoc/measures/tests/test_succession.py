"""A published definition is there as it was, or somebody hears of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sogoc.measures.amounts import Measure
from sogoc.measures.columns import Condition
from sogoc.measures.explain import explain
from sogoc.measures.language import (
    Figure,
    Kind,
    article,
    at_end,
    at_start,
    by_end,
    choice,
    cites,
    count,
    declared,
    distinct,
    exists,
    lived,
    of_year,
    passed,
    ratio,
    share,
    this_year,
    total,
)
from sogoc.measures.selections import Selection
from sogoc.measures.succession import (
    UnreadableLock,
    breaches,
    definitions,
    digest,
    published,
    text_of,
    unpublished,
    write,
    written_down,
)

from .registers import count_received, dossiers, on_time, on_time_rate, plans, received, returned
from .stays import QUARTER, Stays, stays

RATE = Figure("Tỷ lệ trả đúng hạn", on_time_rate, "%", note="Hồ sơ đang giải quyết không tính.")
SIGNED = Figure("Đã ký chưa", declared(Kind.FLAG), choices=(("1", "đã ký"), ("0", "chưa ký")))
FIGURES = {"rate": RATE, "signed": SIGNED}


def test_a_definition_is_written_down() -> None:
    """This text is what digests are made of: whoever changes how it is written breaks every lock."""
    assert (
        text_of("rate", RATE)
        == """figure rate
version 1
since -
title Tỷ lệ trả đúng hạn
kind percent
unit %
measure share
part dossiers
  during(returned_on) · trả kết quả trong kỳ
  on_time · trả đúng hạn
whole dossiers
  during(returned_on) · trả kết quả trong kỳ
missed dossiers
  during(returned_on) · trả kết quả trong kỳ
  not(on_time) · trả sau ngày hẹn
"""
    )
    assert digest("rate", RATE) == "b3c3b6b5993b0761254ed4b5fbdad45739e3a47fe6b95faf583f27516f76a55f"
    assert text_of("signed", SIGNED).splitlines()[4:] == [
        "kind flag",
        "unit ",
        "code 1 đã ký",
        "code 0 chưa ký",
        "measure declared",
    ]


MEASURES: list[tuple[Measure, str]] = [
    (count_received, "measure count\ncounted dossiers\n  during(received_on) · tiếp nhận trong kỳ"),
    (count(Selection(dossiers)), "measure count\ncounted dossiers"),
    (total(dossiers.pages, of=Selection(dossiers)), "measure total\ncounted dossiers\n  total pages"),
    (exists(Selection(plans)), "measure exists\ncounted plans"),
    (
        cites(Selection(plans), number=plans.number, on=plans.issued_on),
        "measure cites\ncounted plans\n  each issued_on number",
    ),
    (distinct(plans.number, of=Selection(plans)), "measure distinct\ncounted plans\n  each number"),
    (
        ratio(total(dossiers.pages, of=Selection(dossiers)), to=count(Selection(plans))),
        "measure ratio\npart dossiers\n  total pages\nwhole plans",
    ),
    (
        choice({"0": Selection(dossiers), "1": Selection(plans)}, several="2"),
        "measure choice\n0 dossiers\n1 plans\nseveral 2",
    ),
]


@pytest.mark.parametrize(("measure", "told"), MEASURES, ids=lambda one: type(one).__name__)
def test_each_measure_is_written_down(measure: Measure, told: str) -> None:
    assert text_of("a", Figure("A", measure)).partition("unit \n")[2].strip() == told


@pytest.mark.parametrize(
    ("condition", "told"),
    [
        (this_year(Stays.due_on), "this_year(due_on)"),
        (by_end(Stays.due_on), "by_end(due_on)"),
        (passed(Stays.due_on), "passed(due_on)"),
        (of_year(Stays.year), "of_year(year)"),
        (at_start(Stays.received_on, Stays.closed_on), "at_start(received_on, closed_on)"),
        (at_end(Stays.received_on, Stays.closed_on), "at_end(received_on, closed_on)"),
        (lived(Stays.received_on, Stays.closed_on), "lived(received_on, closed_on)"),
        (Stays.pages.known & ~(Stays.pages > 2), "and(known(pages), not(pages > 2))"),
        (Stays.channel.one_of("online", "postal"), 'or(channel == "online", channel == "postal")'),
        (Stays.due_on <= date(2023, 1, 1), 'due_on <= "2023-01-01"'),
        (Stays.key == 'a "b" · c\n', r'key == "a \"b\" · c\n"'),
    ],
)
def test_each_condition_is_written_down(condition: Condition, told: str) -> None:
    assert written_down(condition) == told


def test_an_explanation_names_the_definition() -> None:
    told = explain("signed", SIGNED, QUARTER, {})
    assert told.definition == digest("signed", SIGNED)


CHANGES: list[Callable[[Figure], Figure]] = [
    lambda figure: replace(figure, title="Tỷ lệ trễ hạn"),
    lambda figure: replace(figure, unit="hồ sơ"),
    lambda figure: replace(figure, choices=(("1", "rồi"),)),
    lambda figure: replace(figure, measure=share(on_time, of=returned, missed="trễ")),
    lambda figure: replace(figure, measure=count(on_time)),
    lambda figure: replace(figure, measure=declared(Kind.PERCENT)),
    lambda figure: replace(
        figure, measure=share(returned.where(~dossiers.on_time, "trễ"), of=returned, missed="đúng")
    ),
    lambda figure: replace(figure, since=date(2024, 1, 1), after=SIGNED),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_published_definition_that_was_edited_is_told(change: Callable[[Figure], Figure]) -> None:
    before = definitions(FIGURES)
    (sentence,) = breaches(FIGURES | {"rate": change(RATE)}, before)
    assert "rate, bản 1" in sentence
    assert "nay viết khác đi" in sentence
    assert "after= và since=" in sentence


def test_one_that_vanished_is_told_and_a_rename_is_that() -> None:
    (sentence,) = breaches({"rates": RATE, "signed": SIGNED}, definitions(FIGURES))
    assert "Số liệu rate, bản 1: định nghĩa đã công bố không còn nữa" in sentence


def test_what_explains_a_definition_may_be_mended() -> None:
    mended = replace(RATE, note="Chưa đến hạn thì không tính.", basis=(article("61/2018/NĐ-CP"),))
    assert breaches({"rate": mended, "signed": SIGNED}, definitions(FIGURES)) == []


def test_what_is_succeeded_passes_and_its_successor_waits() -> None:
    before = definitions(FIGURES)
    second = Figure("Số hồ sơ", count(received), "hồ sơ", since=date(2024, 1, 1), after=RATE)
    figures = FIGURES | {"rate": second}
    assert breaches(figures, before) == []
    (new,) = unpublished(figures, before)
    assert (new.figure, new.version, new.since) == ("rate", 2, "2024-01-01")
    both = [*before, new]
    moved = replace(second, since=date(2025, 1, 1))
    assert "rate, bản 2" in breaches(FIGURES | {"rate": moved}, both)[0]
    assert unpublished(figures, both) == []


def test_a_lock_is_read_as_it_was_written(tmp_path: Path) -> None:
    lock = tmp_path / "definitions.lock"
    write([], lock)
    assert published(lock) == []
    write(reversed(definitions(FIGURES)), lock)
    assert published(lock) == definitions(FIGURES)
    assert [line.split()[:3] for line in lock.read_text(encoding="utf-8").splitlines()[2:]] == [
        ["rate", "1", "-"],
        ["signed", "1", "-"],
    ]
    with lock.open("a", encoding="utf-8") as file:
        file.write("rate eins - abc\n")
    with pytest.raises(UnreadableLock, match="dòng 5"):
        published(lock)


def test_records_of_the_register_are_of_no_definition() -> None:
    assert digest("a", Figure("A", count(Selection(stays)))) != digest(
        "a", Figure("A", count(Selection(dossiers)))
    )
