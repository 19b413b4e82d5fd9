"""The language of forms: conditions, bounds and patterns, whoever asks."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sogoc.areas.procedures.applications.queries.formulas import DATA, form_on, forms_for
from sogoc.areas.procedures.applications.register import Form, Wrong, read_form

EACH = sorted(path.stem for path in Path(DATA).glob("*.yaml"))
DAY = date(2023, 2, 14)


def asking(*questions: dict[str, Any]) -> Form:
    label = {"vi": "Mục", "en": "Item"}
    told = [{"label": label, **one} for one in questions]
    step = {"key": "one", "title": label, "questions": told}
    return read_form("x", {"from": DAY, "until": None, "source": "thử", "steps": [step]})


def wrong(told: str, **question: Any) -> Wrong | None:
    form = asking({"key": "q", "kind": "text", **question})
    found = form.problems({"q": told}, {}).get("q")
    return found.wrong if found else None


@pytest.mark.parametrize("code", EACH)
def test_every_shipped_form_reads(code: str) -> None:
    """In both languages, and nothing of it is right when nothing is said."""
    for form in forms_for(code):
        assert form.problems({}, {})
        words = [one.label for one in form.questions.values()] + [step.title for step in form.steps]
        assert all(one.vi and one.en for one in words)
        assert any(one.personal for one in form.questions.values())


def test_there_are_forms_of_their_own_for_three_of_the_samples() -> None:
    assert set(EACH) == {"9.000001", "9.000003", "9.000004", "every"}
    assert form_on("9.000001.000.00.00.H06", DAY).code == "9.000001"
    assert form_on("1.014431", DAY).code == "every"


@pytest.mark.parametrize(
    ("told", "question", "found"),
    [
        ("", {"required": True}, Wrong.MISSING),
        ("", {}, None),
        ("x" * 301, {}, Wrong.TOO_LONG),
        ("xx", {"most": 1}, Wrong.TOO_LONG),
        ("1.5", {"kind": "number"}, Wrong.NOT_A_NUMBER),
        ("٣", {"kind": "number"}, Wrong.NOT_A_NUMBER),
        ("4", {"kind": "number", "least": 5}, Wrong.TOO_SMALL),
        ("5", {"kind": "number", "least": 5, "most": 5}, None),
        ("6", {"kind": "number", "most": 5}, Wrong.TOO_LARGE),
        ("31/02/2023", {"kind": "day"}, Wrong.NOT_A_DAY),
        ("01/01/1900", {"kind": "day", "least": date(1945, 9, 2)}, Wrong.TOO_SMALL),
        ("02/9/1945", {"kind": "day", "least": date(1945, 9, 2)}, None),
        ("b", {"kind": "choice", "choices": {"a": {"vi": "A", "en": "A"}}}, Wrong.NOT_OFFERED),
        ("no", {"kind": "yes_no"}, Wrong.NOT_OFFERED),
        ("lan", {"kind": "email"}, Wrong.NOT_AN_EMAIL),
        ("lan@thu.example", {"kind": "email"}, None),
        ("090", {"kind": "phone"}, Wrong.NOT_A_PHONE),
        ("+84 903 123 456", {"kind": "phone"}, None),
        ("12", {"pattern": "[0-9]{3}", "hint": {"vi": "ba chữ số", "en": "three"}}, Wrong.OTHER_PATTERN),
        ("", {"kind": "file", "required": True}, Wrong.NO_FILE),
    ],
)
def test_what_an_answer_must_be(told: str, question: dict[str, Any], found: Wrong | None) -> None:
    assert wrong(told, **question) == found


def test_what_hangs_on_what_is_not_asked_is_not_asked() -> None:
    form = asking(
        {"key": "a", "kind": "yes_no"},
        {"key": "b", "kind": "yes_no", "when": {"a": "yes"}},
        {"key": "c", "kind": "text", "required": True, "when": {"b": "yes"}},
    )
    assert form.shown({"b": "yes"}) == {"a"}
    assert form.shown({"a": "yes", "b": "yes"}) == {"a", "b", "c"}
    assert form.relevant({"b": "yes", "c": "x"}) == {}
    assert set(form.problems({"a": "yes", "b": "yes"}, {})) == {"c"}


@pytest.mark.parametrize(
    "questions",
    [
        [{"key": "b", "kind": "text", "when": {"a": "yes"}}, {"key": "a", "kind": "yes_no"}],
        [{"key": "a", "kind": "yes_no"}, {"key": "b", "kind": "text", "when": {"a": "có"}}],
        [{"key": "a", "kind": "text"}, {"key": "a", "kind": "text"}],
        [{"key": "a", "kind": "text", "pattern": "[0-9]"}],
        [{"key": "a", "kind": "choice"}],
    ],
)
def test_a_form_with_a_slip_is_not_read(questions: list[dict[str, Any]]) -> None:
    with pytest.raises(ValueError, match="x:"):
        asking(*questions)


@given(some.dictionaries(some.sampled_from(["way", "behalf", "body", "name"]), some.text(max_size=9)))
def test_nothing_is_asked_for_out_of_sight(answers: dict[str, str]) -> None:
    form = form_on("9.000004", DAY)
    shown = form.shown(answers)
    assert set(form.problems(answers, {})) <= shown
    assert set(form.relevant(answers)) <= shown
