"""How an act looks: one verb a file, told by keyword, typed, in one transaction, its refusals tried beside it."""

import ast
import inspect
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import get_type_hints

import pytest

from sogoc.foundations.people.policy import policies
from sogoc.kernel.acts import Actor
from tests.acts.walk import ACTS, EACH, Act
from tests.architecture.house import VIETNAMESE


def amiss(tree: ast.Module, name: str) -> Iterator[str]:
    """What is wrong with an act's file, by its text."""
    if not VIETNAMESE.search(ast.get_docstring(tree) or ""):
        yield "its docstring does not name it in Vietnamese"
    public = [
        node for node in tree.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    ]
    if [node.name for node in public] != [name]:
        yield f"its one public function is not {name}"
        return
    (act,) = public
    if [ast.unparse(one) for one in act.decorator_list] != ["transaction.atomic"]:
        yield "it is not @transaction.atomic"
    arguments = act.args
    if arguments.args or arguments.posonlyargs or arguments.vararg or arguments.kwarg:
        yield "it takes what is not named"
    if not {"at", "by"} <= {one.arg for one in arguments.kwonlyargs}:
        yield "it is not told `at` and `by`"
    if act.returns is None or any(one.annotation is None for one in arguments.kwonlyargs):
        yield "it is not fully annotated"
    yield from (
        f"it writes {act} into the journal" for act in written(tree) if act not in {name, *policies.rules}
    )


def written(tree: ast.Module) -> Iterator[str]:
    """The act that each entry names: write(by, "enter_document", document, …)."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="write"), args=[_, act, *_]):
                yield str(act.value) if isinstance(act, ast.Constant) else ast.unparse(act)


def tried(tests: Path) -> set[str]:
    """The refusals that a test file sees raised: pytest.raises(AlreadyReturned)."""
    tree = ast.parse(tests.read_text(encoding="utf-8"))
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args)
    return {ast.unparse(call.args[0]) for call in calls if ast.unparse(call.func) == "pytest.raises"}


def test_there_are_acts() -> None:
    assert {"establish_agency", "enter_document"} <= {act.name for act in ACTS}


@pytest.mark.parametrize(**EACH)
def test_it_looks_like_an_act(act: Act) -> None:
    assert list(amiss(act.tree, act.name)) == []


@pytest.mark.parametrize(**EACH)
def test_it_is_told_when_and_by_whom(act: Act) -> None:
    hints = get_type_hints(inspect.unwrap(act.function))
    assert (hints["at"], hints["by"]) == (datetime, Actor)


@pytest.mark.parametrize(**EACH)
def test_it_has_its_tests_with_each_of_its_refusals(act: Act) -> None:
    assert act.tests.exists(), f"{act.tests.name} is missing"
    assert sorted(set(act.refusals) - tried(act.tests)) == []


GOOD = '''"""Trả kết quả."""
@transaction.atomic
def give_back(*, code: str, at: datetime, by: Actor) -> None:
    write(by, "give_back", code, at=at)
def _part(x): ...
'''


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("Trả kết quả", "Give back", "Vietnamese"),
        ("give_back", "give_it_back", "public function"),
        ("_part", "part", "public function"),
        ("@transaction.atomic\n", "", "atomic"),
        ("*, code: str, at", "code: str, *, at", "named"),
        ("code: str", "code", "annotated"),
        (" -> None", "", "annotated"),
        ('"give_back"', '"trả kết quả"', "journal"),
        ('"give_back"', "verb", "journal"),
        (", by: Actor", "", "by"),
    ],
)
def test_each_thing_amiss_is_seen(right: str, wrong: str, said: str) -> None:
    assert list(amiss(ast.parse(GOOD), "give_back")) == []
    assert said in " ".join(amiss(ast.parse(GOOD.replace(right, wrong)), "give_back"))


def test_a_refusal_that_no_test_tries_is_seen(tmp_path: Path) -> None:
    tests = tmp_path / "test_give_back.py"
    tests.write_text("with pytest.raises(AlreadyGiven, match='x'):\n    give_back()\nNotYet\n")
    assert tried(tests) == {"AlreadyGiven"}
