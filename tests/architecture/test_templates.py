"""What people read is inside translate tags; nothing in a template runs or paints by itself, as the strict
Content-Security-Policy would stop it in front of them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.house import PACKAGE, VIETNAMESE, files, written

# Said the same in every language.
NAMES = ("Sổ Gốc", "Tiếng Việt")
# Template → why its Vietnamese stands as it is.
AS_IT_STANDS = {
    "desk/templates/desk/gallery.html": "its specimens are examples of data, not words to the reader"
}

TRANSLATED = re.compile(
    r"{%\s*(?:translate|trans)\s.*?%}"
    r"|{%\s*blocktrans(?:late)?\b.*?%}.*?{%\s*endblocktrans(?:late)?\s*%}"
    r"|{%\s*comment\b.*?%}.*?{%\s*endcomment\s*%}"
    r"|{#.*?#}|<!--.*?-->"
    r"|\b_\(\"[^\"]*\"\)|\b_\('[^']*'\)",
    re.DOTALL,
)
INLINE = {
    "style": re.compile(r"<style\b|\sstyle\s*=", re.IGNORECASE),
    "script": re.compile(r"<script\b(?![^>]*\ssrc=)|\bjavascript:", re.IGNORECASE),
    "handler": re.compile(r"<[^>]*\s(?:on[a-z]+|hx-on[:\w-]*)\s*=", re.IGNORECASE),
}


def templates(root: Path) -> Iterator[tuple[str, str]]:
    for path in files(root, "templates/**/*.html"):
        yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")


def without(pattern: re.Pattern[str], text: str) -> str:
    """The text with what matches blanked, its lines kept for counting."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def untranslated(root: Path) -> list[str]:
    names = re.compile("|".join(NAMES))
    return [
        f"{place}:{number} {line.strip()}"
        for place, text in templates(root)
        if place not in AS_IT_STANDS
        for number, line in enumerate(without(names, without(TRANSLATED, text)).splitlines(), 1)
        if VIETNAMESE.search(line)
    ]


def inline(root: Path) -> list[str]:
    comments = re.compile(r"{#.*?#}|{%\s*comment\b.*?%}.*?{%\s*endcomment\s*%}", re.DOTALL)
    return [
        f"{place}: {kind}"
        for place, text in templates(root)
        for kind, pattern in INLINE.items()
        if pattern.search(without(comments, text))
    ]


def test_what_people_read_is_translated() -> None:
    assert list(templates(PACKAGE))
    assert untranslated(PACKAGE) == []


def test_nothing_runs_or_paints_by_itself() -> None:
    assert inline(PACKAGE) == []


@pytest.mark.parametrize(
    "bad",
    [
        "<p>Văn bản</p>",
        '<c-button label="Vào sổ" />',
        '{% include "a.html" with title="Số liệu" %}',
        '{% translate "Số liệu" %} của kỳ',
        "{{ value|default:'Chưa có' }}",
    ],
)
def test_untranslated_words_are_seen(tmp_path: Path, bad: str) -> None:
    assert len(untranslated(written(tmp_path, {"desk/templates/bad.html": bad}))) == 1


@pytest.mark.parametrize(
    "good",
    [
        '<p>{% translate "Văn bản" %}</p>',
        "<c-panel title=\"{% translate 'Số liệu' %}\" />",
        "{% blocktranslate with total=3 %}Có {{ total }} văn bản{% endblocktranslate %}",
        "<c-field :label=\"_('Số liệu')\" />",
        "{# Một lời dặn #}<title>Sổ Gốc</title>",
    ],
)
def test_translated_words_are_left_alone(tmp_path: Path, good: str) -> None:
    assert untranslated(written(tmp_path, {"desk/templates/good.html": good})) == []


@pytest.mark.parametrize(
    "bad",
    [
        '<p style="color: red">1</p>',
        "<style>p { color: red }</style>",
        "<script>alert(1)</script>",
        '<a href="javascript:alert(1)">1</a>',
        '<button type="button" onclick="alert(1)">1</button>',
        '<form hx-on:submit="alert(1)"></form>',
    ],
)
def test_what_runs_or_paints_is_seen(tmp_path: Path, bad: str) -> None:
    assert len(inline(written(tmp_path, {"desk/templates/bad.html": bad}))) == 1


def test_files_are_no_inline_code(tmp_path: Path) -> None:
    good = '<link rel="stylesheet" href="a.css"><script defer src="a.js"></script><p data-on="1" class="on">=</p>'
    assert inline(written(tmp_path, {"desk/templates/good.html": good})) == []
