"""Every sentence of the source reaches the English catalogue, and what English lacks is named."""

import sys
from pathlib import Path

import pytest

from tools.messages import placeholders, said_in_python, said_in_template

CATALOGUE = Path("src/sogoc/locale/en/LC_MESSAGES/django.po")
TRANSLATED = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

msgid "Hồ sơ {code} đã trả kết quả."
msgstr "Dossier {code} was already returned."
"""


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("from x import gettext as _\n_('Lưu')", [("Lưu", None)]),
        ("gettext_lazy('Lưu')", [("Lưu", None)]),
        ("ngettext('{n} hồ sơ', '{n} hồ sơ khác', n)", [(("{n} hồ sơ", "{n} hồ sơ khác"), None)]),
        ("pgettext('văn bản', 'Số')", [("Số", "văn bản")]),
        ("class Late(Refusal):\n    '''Đã quá\n    hạn.'''", [("Đã quá hạn.", None)]),
        ("class Late(acts.Refusal):\n    'Đã quá hạn.'", [("Đã quá hạn.", None)]),
        ("class Late(Exception):\n    'Đã quá hạn.'", []),
    ],
)
def test_what_python_says(source: str, said: list[object]) -> None:
    assert list(said_in_python(source)) == said


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("<p>Lưu</p>", []),
        ("<ul>\n      <li>\n   {% translate 'Lưu' %}</li>\n </ul>", ["Lưu"]),
        ("{% translate 'Lưu' %}", ["Lưu"]),
        ("{% blocktranslate trimmed %}\n Lưu\n {{ name }}\n{% endblocktranslate %}", ["Lưu %(name)s"]),
        ("{{ _('Lưu') }}", ["Lưu"]),
        ("""<c-button label="{% trans 'Lưu' %}" />""", ["Lưu"]),
        ("""<c-button :label="_('Lưu')" />""", ["Lưu"]),
    ],
)
def test_what_templates_say(source: str, said: list[str]) -> None:
    assert [words for words, _ in said_in_template(source)] == said


def test_places_of_a_sentence() -> None:
    assert placeholders("Hồ sơ {code} ngày {day:%d/%m/%Y}: 99,2% %(count)s") == {"code", "day", "count"}


@pytest.fixture
def source(checkout: Path) -> Path:
    path = checkout / "src/sogoc/acts.py"
    path.parent.mkdir(parents=True)
    path.write_text("class Returned(Refusal):\n    'Hồ sơ {code} đã trả kết quả.'\n")
    return path


def catalogue(checkout: Path, text: str) -> None:
    path = checkout / CATALOGUE
    path.parent.mkdir(parents=True)
    path.write_text(text)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            TRANSLATED.replace('"Dossier {code} was already returned."', '""'),
            "Chưa có tiếng Anh: Hồ sơ {code}",
        ),
        (TRANSLATED.replace('msgid "Hồ', '#, fuzzy\nmsgid "Hồ'), "Tiếng Anh còn ngờ (fuzzy): Hồ sơ {code}"),
        (TRANSLATED.replace("Dossier {code}", "It"), "Tiếng Anh thiếu hoặc thừa code: Hồ sơ {code}"),
        (TRANSLATED + '\nmsgid "Cũ"\nmsgstr "Old"\n', "Không còn ở đâu trong mã nguồn: Cũ"),
        (TRANSLATED + '\n#~ msgid "Cũ"\n#~ msgstr "Old"\n', "Đã bỏ nhưng còn trong tệp dịch: Cũ"),
    ],
    ids=["missing", "fuzzy", "place lost", "unsaid", "obsolete"],
)
def test_check_names_each_fault(checkout: Path, source: Path, run, text: str, named: str) -> None:
    catalogue(checkout, text)
    done = run(sys.executable, "-m", "tools.messages", "check")
    assert done.returncode == 2
    [_, fault] = done.stderr.strip().splitlines()
    assert fault.strip().startswith(named)


def test_extract_keeps_what_is_translated(checkout: Path, source: Path, run) -> None:
    catalogue(checkout, TRANSLATED + '\nmsgid "Cũ"\nmsgstr "Old"\n')
    source.write_text(source.read_text() + "_('Lưu')\n")
    run(sys.executable, "-m", "tools.messages", "extract")
    written = (checkout / CATALOGUE).read_text()
    assert 'msgid "Lưu"\nmsgstr ""' in written
    assert "Dossier {code} was already returned." in written
    assert "Cũ" not in written


def test_extracting_twice_writes_the_same(checkout: Path, source: Path, run) -> None:
    run(sys.executable, "-m", "tools.messages", "extract")
    once = (checkout / CATALOGUE).read_bytes()
    run(sys.executable, "-m", "tools.messages", "extract")
    assert (checkout / CATALOGUE).read_bytes() == once


def test_compiled_catalogue_is_what_django_reads(checkout: Path, source: Path, run) -> None:
    catalogue(checkout, TRANSLATED)
    assert run(sys.executable, "-m", "tools.messages", "check").returncode == 0
    assert run(sys.executable, "-m", "tools.messages", "compile").returncode == 0
    assert b"Dossier {code} was already returned." in (checkout / CATALOGUE).with_suffix(".mo").read_bytes()
