"""Every refusal speaks a whole sentence in Vietnamese, and is told exactly the facts that its sentence names."""

import ast
from collections.abc import Iterator
from importlib import import_module
from string import Formatter

import pytest

from sogoc.kernel.acts import Refusal
from tests.architecture.house import PACKAGE, VIETNAMESE, modules, sources


def every_refusal() -> list[type[Refusal]]:
    for name in modules(PACKAGE, "kernel/*.py", "foundations/**/*.py", "areas/**/*.py", "joint/**/*.py"):
        import_module(name)
    for name in modules(PACKAGE, "desk/**/*.py", "portal/**/*.py", "gateway/**/*.py", "reports/**/*.py"):
        import_module(name)
    found = list(Refusal.__subclasses__())
    for one in found:
        found += one.__subclasses__()
    return [one for one in found if ".tests." not in one.__module__ and one.__module__.startswith("sogoc.")]


REFUSALS = every_refusal()


def named(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda one: one.__name__)
def test_it_speaks_a_sentence(refusal: type[Refusal]) -> None:
    sentence = " ".join((refusal.__doc__ or "").split())
    assert VIETNAMESE.search(sentence)
    first = sentence.lstrip("“")[0]
    assert first.isupper() or first == "{"
    assert sentence.endswith((".", "?", "!"))
    assert all(name.isidentifier() for name in named(sentence))


def test_names_are_given_once() -> None:
    names = [refusal.__name__ for refusal in REFUSALS]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []


def wrongly_told(tree: ast.Module, facts: dict[str, set[str]]) -> Iterator[str]:
    """Raises with other facts than the sentence names."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Raise) or node.exc is None:
            continue
        call = node.exc if isinstance(node.exc, ast.Call) else ast.Call(node.exc, [], [])
        name = ast.unparse(call.func)
        told = {keyword.arg for keyword in call.keywords}
        if name in facts and (told != facts[name] or call.args):
            yield f"{name} is told {sorted(map(str, told))}, its sentence names {sorted(facts[name])}"


def test_it_is_told_what_its_sentence_names() -> None:
    facts = {refusal.__name__: named(refusal.__doc__ or "") for refusal in REFUSALS}
    found = [f"{place}: {line}" for place, tree in sources(PACKAGE) for line in wrongly_told(tree, facts)]
    assert found == []


@pytest.mark.parametrize(
    "bad", ["raise Late(code=1)", "raise Late(code=1, day=2, more=3)", "raise Late(1, 2)", "raise Late"]
)
def test_a_refusal_wrongly_told_is_seen(bad: str) -> None:
    facts = {"Late": {"code", "day"}}
    assert list(wrongly_told(ast.parse("raise Late(code=1, day=2) from error"), facts)) == []
    assert len(list(wrongly_told(ast.parse(bad), facts))) == 1
