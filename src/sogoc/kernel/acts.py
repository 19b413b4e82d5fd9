"""Who acts, what refuses, and the one question that every act asks first.

The kernel knows no database: `people` hands over the policy in its `apps.py`, and agencies and calendar,
which stand below `people`, ask the same one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from string import Formatter
from typing import Any, ClassVar, Protocol

from .roles import Role
from .vietnamese import day, moment


@dataclass(frozen=True, slots=True)
class Holding:
    """A role held somewhere: it reaches the agency of that path and everything below it."""

    role: Role
    path: str


@dataclass(frozen=True, slots=True)
class Actor:
    """An officer, a citizen, a machine or a job. `key` is what the journal keeps: account:van.phong, job:samples.

    `on_behalf_of` is the key of the person for whom this one acts, or empty. `source` is the door and the address
    that the act came through: desk 10.0.0.7, api 10.0.0.7, job, command. Faces set it; acts need not know."""

    key: str
    name: str
    holdings: tuple[Holding, ...] = ()
    on_behalf_of: str = ""
    source: str = ""
    reaches: dict[Any, tuple[str, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What the policy found out of this actor, kept while the actor is: a page asks the same a hundred times."""


class Wording(Formatter):
    """Writes days and moments the Vietnamese way wherever a sentence names one."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if not format_spec and isinstance(value, datetime):
            return moment(value)
        if not format_spec and isinstance(value, date):
            return day(value)
        return str(super().format_field(value, format_spec))


class Refusal(Exception):
    """An act says no. The docstring of each refusal is its sentence to the person, in Vietnamese."""

    wording: ClassVar[Wording] = Wording()
    status: ClassVar[int] = 409
    """What the faces answer with over HTTP."""

    def __init__(self, **facts: Any) -> None:
        self.facts = facts
        super().__init__(self.sentence(self.template, facts))

    @property
    def template(self) -> str:
        return " ".join((type(self).__doc__ or "").split())

    def sentence(self, template: str, facts: Mapping[str, Any]) -> str:
        """Facts put into a template: those of the refusal into its docstring, or both in translation."""
        return self.wording.vformat(template, (), facts)


class NotAllowed(Refusal):
    "{name} không được giao quyền {verb} ở đây. Nếu công việc cần, hãy đề nghị quản trị hệ thống giao vai trò."

    status = 403


class OwnAffair(NotAllowed):
    "Không ai được tự {verb} cho chính mình. Hãy nhờ một người khác có thẩm quyền."


class NotHere(Refusal):
    "Không tìm thấy điều bạn hỏi trong phạm vi của bạn."

    status = 404


class Unreadable(Refusal):
    "Không đọc được điều bạn hỏi. Hãy kiểm tra cách viết."

    status = 422


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of a policy table: an act, its name to people, and the roles that may do it within their reach.

    `everywhere` lifts the reach: who holds one of the roles anywhere may do it to any record. `own`: whom the record
    belongs to may do it, whatever they hold. `others`: nobody may do it to what is their own. `anybody`: who holds
    nothing too, to any record: what stands in public."""

    act: str
    verb: str
    roles: frozenset[Role]
    everywhere: bool = False
    own: bool = False
    others: bool = False
    anybody: bool = False


class Held(Protocol):
    """A record that some agency holds: reach is judged by that agency's path. A record that belongs to a person also
    has `belongs_to`, the key of that person as an actor."""

    @property
    def held_at(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the tree that no record fills yet, or that a person fills; Place("") is above all agencies."""

    held_at: str
    belongs_to: str = ""


class Policy(Protocol):
    def may(self, by: Actor, act: str, thing: Held | None) -> bool: ...
    def reach(self, by: Actor, act: str) -> Iterable[str]: ...
    def verb(self, act: str) -> str: ...
    def own_affair(self, by: Actor, act: str, thing: Held | None) -> bool: ...


class _Unset:
    """Before `people` has spoken nobody may do anything."""

    def may(self, by: Actor, act: str, thing: Held | None) -> bool:
        return False

    def reach(self, by: Actor, act: str) -> Iterable[str]:
        return ()

    def verb(self, act: str) -> str:
        return act

    def own_affair(self, by: Actor, act: str, thing: Held | None) -> bool:
        return False


class _Asked:
    """Who is asked; one for the whole application."""

    policy: Policy = _Unset()


def decide_by(policy: Policy) -> None:
    """Called once, by `people`, when the application starts."""
    _Asked.policy = policy


def may(by: Actor, act: str, thing: Held | None = None) -> bool:
    """May this actor do this act, to this record if one is named? The one answer for pages, acts, files, machines."""
    return _Asked.policy.may(by, act, thing)


def reach(by: Actor, act: str) -> tuple[str, ...]:
    """The paths of the agencies whose records, theirs and those below, the act may touch; ("",) is everywhere."""
    return tuple(_Asked.policy.reach(by, act))


def verb_of(act: str) -> str:
    """The name of an act to people: enter_document → vào sổ văn bản; an act that no policy knows keeps its own."""
    return _Asked.policy.verb(act)


def require(by: Actor, act: str, thing: Held | None = None) -> None:
    if may(by, act, thing):
        return
    if _Asked.policy.own_affair(by, act, thing):
        raise OwnAffair(verb=verb_of(act))
    raise NotAllowed(name=by.name, verb=verb_of(act))
