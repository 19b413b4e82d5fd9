"""A wrong definition fails where it is written."""

from collections.abc import Callable
from datetime import date
from types import ModuleType
from typing import Any

import pytest

from sogoc.measures.language import (
    Figure,
    Kind,
    MistakenDefinition,
    Register,
    Text,
    article,
    at_end,
    at_start,
    by_end,
    choice,
    cites,
    count,
    declared,
    distinct,
    during,
    exists,
    figures_of,
    latest,
    lines_of,
    lived,
    of_year,
    passed,
    ratio,
    share,
    this_year,
    total,
)

from .registers import count_received, dossiers, on_time, on_time_rate, plans, received, returned


class Others(Register):
    code = Text("mã")


others = Others("others")

MISTAKES: list[Callable[[], Any]] = [
    lambda: dossiers.where(dossiers.channel == 1, "a number for letters"),
    lambda: dossiers.where(dossiers.channel == "onlin", "a misspelt choice"),
    lambda: dossiers.where(dossiers.pages == "1", "letters for a number"),
    lambda: dossiers.where(dossiers.pages == True, "a flag for a number"),  # noqa: E712
    lambda: dossiers.where(dossiers.received_on > "2023-01-01", "letters for a day"),
    lambda: dossiers.where(others.code == "a", "a column of another register"),
    lambda: dossiers.where(dossiers.on_time & (others.code == "a"), "a column of another register, inside"),
    lambda: dossiers.where(True, "no condition"),  # type: ignore[arg-type]
    lambda: dossiers.where(dossiers.channel, "a column that is no condition"),  # type: ignore[arg-type]
    lambda: dossiers.where(dossiers.on_time, "  "),
    lambda: during(dossiers.channel),  # type: ignore[arg-type]
    lambda: share(on_time, of=received, missed="not chosen from it"),
    lambda: share(returned, of=on_time, missed="the wrong way round"),
    lambda: share(returned, of=returned, missed="a whole in itself"),
    lambda: share(on_time, of=returned, missed=" "),
    lambda: share(dossiers, of=returned, missed="a register for a selection"),  # type: ignore[arg-type]
    lambda: dossiers.where(dossiers.channel.one_of(), "one of nothing"),
    lambda: dossiers.where(dossiers.channel.one_of("online", "fax"), "a misspelt choice among them"),
    lambda: dossiers.where(dossiers.pages.one_of(1, "2"), "letters among numbers"),
    lambda: dossiers.where(others.code.known, "a column of another register"),
    lambda: this_year(dossiers.pages),  # type: ignore[arg-type]
    lambda: by_end(dossiers.on_time),  # type: ignore[arg-type]
    lambda: passed(dossiers.channel),  # type: ignore[arg-type]
    lambda: at_start(dossiers.received_on, dossiers.pages),  # type: ignore[arg-type]
    lambda: at_end(dossiers.pages, dossiers.returned_on),  # type: ignore[arg-type]
    lambda: lived(dossiers.received_on, dossiers.on_time),  # type: ignore[arg-type]
    lambda: of_year(dossiers.received_on),  # type: ignore[arg-type]
    lambda: dossiers.where(at_end(dossiers.received_on, plans.issued_on), "a day of another register"),
    lambda: count(count_received),  # type: ignore[arg-type]
    lambda: exists(dossiers),  # type: ignore[arg-type]
    lambda: total(dossiers.channel, of=received),  # type: ignore[arg-type]
    lambda: total(plans.goal, of=received),
    lambda: ratio(count(on_time), to=count(received)),
    lambda: ratio(on_time_rate, to=count_received),  # type: ignore[arg-type]
    lambda: choice({"0": received}, several="1"),
    lambda: choice({"0": received, "1": dossiers.on_time}, several="2"),  # type: ignore[dict-item]
    lambda: cites(received, number=dossiers.pages, on=dossiers.received_on),  # type: ignore[arg-type]
    lambda: cites(received, number=dossiers.channel, on=dossiers.pages),  # type: ignore[arg-type]
    lambda: cites(received, number=others.code, on=dossiers.received_on),
    lambda: latest(others.code, of=received, on=dossiers.received_on),  # type: ignore[arg-type]
    lambda: latest(dossiers.pages, of=received, on=dossiers.received_on, kind=Kind.DATE),
    lambda: latest(dossiers.returned_on, of=received, on=dossiers.received_on),
    lambda: latest(plans.goal, of=received, on=dossiers.received_on),
    lambda: distinct(others.code, of=received),
    lambda: distinct(dossiers.channel, of=dossiers.on_time),  # type: ignore[arg-type]
    lambda: Figure("succeeds nothing", count_received, since=date(2024, 1, 1)),
    lambda: Figure("from no day on", count_received, after=Figure("first", declared())),
    lambda: Figure(
        "from the same day",
        count_received,
        since=date(2024, 1, 1),
        after=Figure("second", declared(), since=date(2024, 1, 1), after=Figure("first", declared())),
    ),
]


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_fails_at_import(mistake: Callable[[], Any]) -> None:
    with pytest.raises(MistakenDefinition):
        mistake()


def test_a_misspelt_column_fails_at_import() -> None:
    with pytest.raises(AttributeError):
        dossiers.recieved_on  # type: ignore[attr-defined]  # noqa: B018


def test_a_register_tells_its_name_and_its_columns() -> None:
    assert dossiers.title == "Hồ sơ thủ tục hành chính"
    assert others.title == "others"
    assert list(dossiers.columns())[:3] == ["key", "agency", "received_on"]
    assert [column.name for column in dossiers.told_columns()][-1] == "agency"
    assert "key" not in {column.name for column in dossiers.told_columns()}
    assert dossiers.channel.said("online") == "trực tuyến"
    assert dossiers.channel.said("fax") is None


def test_a_selection_says_in_words_which_records_it_holds() -> None:
    assert on_time.words == "trả kết quả trong kỳ, trả đúng hạn"
    assert [step.phrase for step in on_time.steps()] == ["trả kết quả trong kỳ", "trả đúng hạn"]


def test_a_figure_is_known_by_the_name_it_is_given() -> None:
    module = ModuleType("figures")
    module.rate = Figure("Tỷ lệ", on_time_rate, unit="%")  # type: ignore[attr-defined]
    module.words = received  # type: ignore[attr-defined]
    vars(module)["_rate"] = Figure("Tỷ lệ, như trước", on_time_rate, unit="%")
    assert list(figures_of(module)) == ["rate"]
    assert module.rate.registers == [dossiers]


def test_an_article_is_dated() -> None:
    basis = article("61/2018/NĐ-CP", "Điều 20", until="2025-06-30")
    assert (basis.document, basis.since, basis.until) == ("61/2018/NĐ-CP", None, date(2025, 6, 30))


def test_measures_are_made_of_their_selections() -> None:
    assert count(received).selections == (received,)
    assert on_time_rate.selections == (on_time, returned)


def test_python_s_own_and_or_and_chains_are_mistakes() -> None:
    for mistaken in (
        lambda: (dossiers.pages >= 2) and (dossiers.pages <= 3),
        lambda: (dossiers.pages >= 2) or (dossiers.pages <= 3),
        lambda: 2 <= dossiers.pages <= 3,
    ):
        with pytest.raises(MistakenDefinition, match="write &"):
            mistaken()


def test_a_line_of_a_form_is_the_basis_of_what_it_asks_for() -> None:
    (basis,) = lines_of("380/SNV-CCHC", "Phụ lục 2, dòng")("I.1.1")
    assert (basis.document, basis.place) == ("380/SNV-CCHC", "Phụ lục 2, dòng I.1.1")
