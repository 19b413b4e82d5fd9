"""A form that is written wrongly is told in a sentence, and is not taken."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from sogoc.foundations.ledger.books import books
from sogoc.kernel.periods import Period
from sogoc.measures.language import Figure, Register, Text, count, declared, distinct
from sogoc.measures.selections import Selection
from sogoc.reports.forms.catalogue import UnknownForm, form_named, forms, versions
from sogoc.reports.forms.reading import MistakenForm, read
from sogoc.reports.forms.shape import Form, Identity

pytestmark = pytest.mark.once


class Dossiers(Register):
    """Hồ sơ"""

    field = Text("lĩnh vực")


dossiers = Selection(Dossiers("some_dossiers"))
FIGURES = {
    "received": Figure("Số hồ sơ", count(dossiers)),
    "fields": Figure("Số lĩnh vực", distinct(dossiers.register.columns()["field"], of=dossiers)),  # type: ignore[arg-type]
    "plan": Figure("Kế hoạch", declared()),
}
LINE = {"code": "1", "label": "Kế hoạch", "figure": "plan", "unit": "văn bản"}
OTHER = {"code": "2", "label": "Số hồ sơ", "figure": "received"}
HEADING = {"code": "A", "label": "Phần thứ nhất"}


def given(folder: Path, **changed: Any) -> Form:
    told = {
        "key": "bieu",
        "number": "Biểu số 1",
        "title": "Biểu",
        "source": "1/TT",
        "from": "2021-01-01",
        "until": None,
        "lines": [HEADING, LINE, OTHER],
    }
    row = {name: value for name, value in (told | changed).items() if value != "left out"}
    path = folder / "bieu.yaml"
    path.write_text(yaml.safe_dump([row], allow_unicode=True), encoding="utf-8")
    (form,) = read(path, FIGURES)
    return form


def table(*names: str, by: str = "field") -> dict[str, Any]:
    columns = [{"code": str(i), "label": name, "figure": name} for i, name in enumerate(names, 3)]
    return {"lines": "left out", "columns": columns, "by": by}


def test_a_form_is_read(tmp_path: Path) -> None:
    form = given(tmp_path, checks=[{"within": "1", "of": ["2"]}])
    assert [line.code for line in form.lines] == ["A", "1", "2"]
    assert [line.code for line in form.asked] == ["1", "2"]
    assert form.checks[0].identity is Identity.WITHIN


def test_a_line_may_keep_to_days_of_its_own(tmp_path: Path) -> None:
    own = OTHER | {"period": "{year}-01-01..{year}-11-01", "as_of": "{year}-12-15"}
    line = given(tmp_path, lines=[own]).lines[0]
    quarter = Period.parse("2023-Q1")
    assert line.period_within(quarter).key == "2023-01-01..2023-11-01"
    assert str(line.day_within(quarter)) == "2023-12-15"


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"lines": [LINE | {"figure": "nowhere"}]}, "line 1, asks for nowhere, which is no figure"),
        ({"lines": [LINE, LINE]}, "has the line 1 twice"),
        ({"lines": [LINE | {"code": 1}]}, "a code, written as text"),
        ({"lines": [LINE | {"label": " "}]}, "and a label"),
        ({"lines": [LINE | {"colour": "red"}]}, "what colour means"),
        ({"lines": [HEADING | {"unit": "người"}]}, "is a heading"),
        ({"lines": [LINE | {"period": "{year}"}], "colour": "red"}, "what colour means"),
        ({"lines": [LINE | {"period": "last year"}]}, "its days are not written like"),
        ({"lines": [LINE | {"period": "{month}-01"}]}, "its days are not written like"),
        ({"lines": [LINE | {"as_of": "{year}-13-01"}]}, "its days are not written like"),
        ({"checks": [{"proves": "1", "of": ["2"]}]}, "nobody knows the check proves; there are sum"),
        ({"checks": [{"sum": "1", "of": ["3"]}]}, "names 3, which asks for no figure"),
        ({"checks": [{"sum": "A", "of": ["1"]}]}, "names A, which asks for no figure"),
        ({"checks": [{"sum": "1", "of": []}]}, "needs another cell"),
        ({"checks": [{"same": "1", "of": ["1", "2"]}]}, "needs another cell"),
        ({"columns": [LINE]}, "lines or columns, and not both"),
        ({"lines": "left out"}, "lines or columns, and not both"),
        ({"by": "field"}, "columns are split"),
        ({"key": "khac"}, "bears the name of its file"),
        (table("received", by=""), "columns are split"),
        (table("received", by="colour"), "which is no column"),
        (table("received", "plan"), "plan cannot be split"),
        (table("received", "fields"), "fields cannot be split"),
    ],
)
def test_each_mistake_is_told(tmp_path: Path, changed: dict[str, Any], said: str) -> None:
    with pytest.raises(MistakenForm, match=said):
        given(tmp_path, **changed)


def test_a_table_is_read(tmp_path: Path) -> None:
    assert given(tmp_path, **table("received")).by == "field"


def test_the_forms_of_the_papers_are_whole() -> None:
    asked = {key: len(told[0].asked) for key, told in versions().items()}
    assert asked == {"ii-06a": 11, "soctrang-2021-annex-1": 7, "soctrang-2021-annex-2": 136}
    assert len(versions()["soctrang-2021-annex-2"][0].lines) == 166
    figures = {line.figure for told in versions().values() for line in told[0].asked}
    assert figures <= set(books.figures)


def test_a_form_is_found_by_its_key_and_the_days_of_a_period() -> None:
    period = Period.parse("2021")
    assert [form.key for form in forms(period)] == list(versions())
    assert form_named("ii-06a", period).in_force(period.end)
    with pytest.raises(UnknownForm, match="khong-co"):
        form_named("khong-co", period)
