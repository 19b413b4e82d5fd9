"""The English catalogue: `extract` gathers what is said in Vietnamese, `check` names what English lacks,
`compile` makes what Django reads."""

import ast
import io
import re
import string
import sys
from collections.abc import Iterator

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

from tools.places import SOURCE
from tools.sentences import Stop, program, say

ENGLISH = SOURCE / "locale" / "en" / "LC_MESSAGES" / "django.po"
KEYWORDS = {
    "_": None,
    **dict.fromkeys(("gettext", "gettext_lazy", "gettext_noop"), None),
    **dict.fromkeys(("ngettext", "ngettext_lazy"), (1, 2)),
    **dict.fromkeys(("pgettext", "pgettext_lazy"), ((1, "c"), 2)),
    **dict.fromkeys(("npgettext", "npgettext_lazy"), ((1, "c"), 2, 3)),
}
# A component's own attribute, :label="_('Lưu')", which Django's reader of templates takes for plain text.
COTTON_ATTRIBUTE = re.compile(r"""\s:[\w.-]+="(_\('[^']*'\))\"""")

HEADER = "# English for Sổ Gốc; the Vietnamese sentence is the key (docs/decisions/0009)."
REFUSALS = ("Refusal", "NotAllowed", "NotHere", "Unreadable")  # sogoc.kernel.acts

Said = tuple[str | tuple[str, ...], str | None]  # the words (one, or one and many), and their context


def said_in_python(source: str) -> Iterator[Said]:
    for _, words, _, context in extract("python", io.BytesIO(source.encode()), keywords=KEYWORDS):
        yield words, context
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef) and is_refusal(node):
            yield " ".join((ast.get_docstring(node) or "").split()), None


def is_refusal(node: ast.ClassDef) -> bool:
    """A refusal's docstring is its sentence to the person."""
    return any(ast.unparse(parent).endswith(REFUSALS) for parent in node.bases)


def said_in_template(source: str) -> Iterator[Said]:
    attributes = "\n".join(COTTON_ATTRIBUTE.findall(source))
    # What is left of a template is Python but for its indents, which mean nothing there.
    code = "\n".join(line.lstrip() for line in f"{templatize(source)}\n{attributes}".splitlines())
    for _, words, _, context in extract("python", io.BytesIO(code.encode()), keywords=KEYWORDS):
        yield words, context


SAID_IN = (
    ("**/*.py", said_in_python),
    ("**/templates/**/*.html", said_in_template),
    ("**/templates/**/*.txt", said_in_template),  # letters
)


def said() -> Catalog:
    """All that the source says, each with the files that say it."""
    catalog = Catalog(locale="en", project="sogoc", fuzzy=False)
    for pattern, read in SAID_IN:
        for path in sorted(SOURCE.glob(pattern)):
            if "tests" in path.relative_to(SOURCE).parts:
                continue
            for words, context in read(path.read_text()):
                if words:
                    catalog.add(words, locations=[(str(path.relative_to(SOURCE)), 0)], context=context)
    if (SOURCE / "foundations").is_dir():  # the tool's own tests bring a tree without definitions
        from tools.spoken import said_by_definitions  # compiling must do without an application

        for place, sentence in said_by_definitions():
            catalog.add(sentence, locations=[(place, 0)])
    return catalog


def english() -> Catalog:
    if not ENGLISH.exists():
        return Catalog(locale="en", project="sogoc", header_comment=HEADER, fuzzy=False)
    return read_po(io.BytesIO(ENGLISH.read_bytes()), locale="en")


def placeholders(sentence: str) -> set[str]:
    """{code}, {day:%d/%m/%Y} and %(count)s: what a translation may move but not lose."""
    try:
        braces = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
    except ValueError:  # braces that are no places, as in an example of JSON
        braces = set()
    return braces | set(re.findall(r"%\((\w+)\)", sentence))


def texts(words: str | tuple[str, ...] | list[str] | None) -> list[str]:
    return [words] if isinstance(words, str) else list(words or [""])


def faults() -> Iterator[str]:
    catalog, source = english(), said()
    for message in source:
        if not message.id:
            continue
        first = texts(message.id)[0]
        translation = catalog.get(first, message.context)
        if translation is None or not all(texts(translation.string)):
            yield f"Chưa có tiếng Anh: {first}"
        elif translation.fuzzy:
            yield f"Tiếng Anh còn ngờ (fuzzy): {first}"
        elif lost := lost_places(message, translation):
            yield f"Tiếng Anh thiếu hoặc thừa {', '.join(sorted(lost))}: {first}"
    for message in catalog:
        if message.id and source.get(texts(message.id)[0], message.context) is None:
            yield f"Không còn ở đâu trong mã nguồn: {texts(message.id)[0]}"
    for message in catalog.obsolete.values():
        yield f"Đã bỏ nhưng còn trong tệp dịch: {texts(message.id)[0]}"


def lost_places(message: Message, translation: Message) -> set[str]:
    places = set[str]().union(*map(placeholders, texts(message.id)))
    return places ^ set[str]().union(*map(placeholders, texts(translation.string)))


def check() -> None:
    if found := list(faults()):
        listed = "\n  ".join(found)
        raise Stop(
            f"{ENGLISH.relative_to(SOURCE)} chưa khớp với mã nguồn; chạy "
            f".venv/bin/python -m tools.messages extract rồi dịch những câu sau:\n  {listed}"
        )


def extract_all() -> None:
    catalog = english()
    catalog.update(said(), no_fuzzy_matching=True, update_creation_date=False)
    catalog.obsolete.clear()
    ENGLISH.parent.mkdir(parents=True, exist_ok=True)
    with ENGLISH.open("wb") as file:
        write_po(file, catalog, width=100, sort_output=True, include_lineno=False)
    untranslated = sum(not all(texts(message.string)) for message in catalog if message.id)
    say(f"{ENGLISH.relative_to(SOURCE)}: {len(catalog)} câu, {untranslated} câu chưa dịch.")


def compile_all() -> None:
    for source in sorted(SOURCE.glob("locale/*/LC_MESSAGES/*.po")):
        with source.with_suffix(".mo").open("wb") as file:
            write_mo(file, read_po(io.BytesIO(source.read_bytes())))


COMMANDS = {"extract": extract_all, "check": check, "compile": compile_all}


def main() -> None:
    command = COMMANDS.get(" ".join(sys.argv[1:]))
    if not command:
        raise Stop(f"Gọi: python -m tools.messages {'|'.join(COMMANDS)}")
    command()


if __name__ == "__main__":
    program(main)
