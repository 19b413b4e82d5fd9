"""Every word in the name of a register, a column, a figure, an act or a model is in GLOSSARY.md."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from django.apps import apps

from sogoc.foundations.ledger.books import books
from tests.acts.walk import ACTS
from tests.architecture.house import ROOT, VIETNAMESE

_ROW = re.compile(r"^\| (?P<vietnamese>[^|]+) \| (?P<code>[^|]+) \| (?P<meaning>[^|]+) \|$", re.MULTILINE)
_PLAIN = re.compile(r"^(?:`[a-z]+` ?)+$", re.MULTILINE)


def words(name: str) -> set[str]:
    """SteeringDocument, steering_documents → steering, document."""
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+", name)
    return {singular(part.lower()) for part in parts}


def singular(word: str) -> str:
    """agencies → agency, documents → document; a word like "series" is told as it is."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def known(glossary: Path) -> set[str]:
    text = glossary.read_text(encoding="utf-8")
    told = [match["code"] for match in _ROW.finditer(text)] + _PLAIN.findall(text)
    return {word for one in told for word in words(one)}


def names() -> Iterator[str]:
    for register in books.registers.values():
        yield register.name
        yield from register.columns()
    yield from books.figures
    yield from (act.name for act in ACTS)
    yield from (model.__name__ for model in apps.get_models() if model.__module__.startswith("sogoc."))


def unknown(told: Iterable[str], glossary: Path) -> list[str]:
    allowed = known(glossary)
    return sorted({f"{name}: {word}" for name in told for word in words(name) - allowed})


def test_every_word_is_in_the_glossary() -> None:
    assert unknown(names(), ROOT / "GLOSSARY.md") == []


def test_each_row_has_its_vietnamese_term_and_says_what_it_is() -> None:
    rows = list(_ROW.finditer((ROOT / "GLOSSARY.md").read_text(encoding="utf-8")))
    terms = [row for row in rows if row["vietnamese"] not in ("Vietnamese", "---")]
    assert [row["vietnamese"] for row in terms if not VIETNAMESE.search(row["vietnamese"])] == []
    assert all(row["meaning"].strip() for row in terms)
    assert len({row["vietnamese"] for row in terms}) == len(terms)


def test_a_word_that_nobody_explained_is_seen(tmp_path: Path) -> None:
    glossary = tmp_path / "GLOSSARY.md"
    glossary.write_text("| văn bản | `Document` | a paper |\n\n`in` `by`\n", encoding="utf-8")
    assert unknown(["documents", "document_in", "Document"], glossary) == []
    assert unknown(["ReworkedDocument", "enter_document"], glossary) == [
        "ReworkedDocument: reworked",
        "enter_document: enter",
    ]
