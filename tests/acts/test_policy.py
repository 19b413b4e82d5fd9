"""Who may do what: the rules of every room against the table that is kept, and what a role reaches."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from sogoc.foundations.people.policy import policies
from sogoc.kernel.acts import may, reach
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import NOBODY, holder
from tests.architecture.house import PACKAGE, VIETNAMESE, sources
from tests.golden.comparing import same_as_kept

RULES = sorted(policies.rules.values(), key=lambda rule: rule.act)
OF_OFFICES = [rule for rule in RULES if not rule.anybody]


@dataclass(frozen=True)
class Record:
    held_at: str


def test_the_rules_are_those_of_the_table() -> None:
    rows = [["act", "reach", "whose", *Role]]
    for rule in RULES:
        answers = ("yes" if may(holder(role, where="a/"), rule.act, Record("a/")) else "no" for role in Role)
        whose = "own too" if rule.own else "others' only" if rule.others else "any"
        where = "anybody" if rule.anybody else "everywhere" if rule.everywhere else "below"
        rows.append([rule.act, where, whose, *answers])
    same_as_kept("policy.csv", rows)


@pytest.mark.parametrize("role", Role)
def test_a_role_reaches_its_agency_and_what_is_below(role: Role) -> None:
    for rule in OF_OFFICES:
        by, has = holder(role, where="a/b/"), role in rule.roles
        assert [may(by, rule.act, Record(path)) for path in ("a/b/", "a/b/c/")] == [has, has], rule.act
        beyond = has and rule.everywhere
        assert [may(by, rule.act, Record(path)) for path in ("", "a/", "a/b2/", "c/")] == [beyond] * 4, (
            rule.act
        )
        assert may(by, rule.act) is has, rule.act
        assert reach(by, rule.act) == (("",) if beyond else ("a/b/",) if has else ()), rule.act


def test_what_anybody_may_do_is_to_look_at_what_is_open() -> None:
    assert [rule.act for rule in RULES if rule.anybody] == ["see_open_figure"]
    assert may(NOBODY, "see_open_figure", Record("a/"))
    assert reach(NOBODY, "see_open_figure") == ("",)


def test_who_holds_nothing_may_do_nothing() -> None:
    for rule in OF_OFFICES:
        assert not may(NOBODY, rule.act), rule.act
        assert not may(NOBODY, rule.act, Record("a/")), rule.act
        assert reach(NOBODY, rule.act) == (), rule.act


def test_an_act_has_a_name_to_people() -> None:
    assert [rule.act for rule in RULES if not VIETNAMESE.search(policies.verb(rule.act))] == []


def asked(tree: ast.Module) -> Iterator[str]:
    """The acts that a file asks the policy about: require(by, "enter_document", agency)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("require", "may", "reach", "standing"):
            yield from (one.value for one in node.args if isinstance(one, ast.Constant))


def test_every_rule_is_asked_and_every_question_has_its_rule() -> None:
    """A misspelt act would be refused to everybody; a rule that nobody asks protects nothing."""
    files = ((place, tree) for place, tree in sources(PACKAGE) if "tests/" not in place)
    questions = {act for _, tree in files for act in asked(tree)}
    assert sorted(questions ^ set(policies.rules)) == []


def test_a_question_is_seen() -> None:
    source = 'require(by, "enter", agency)\nseen = reach(by, "see")\nallowed(by, "other")'
    assert list(asked(ast.parse(source))) == ["enter", "see"]
