"""The one answer to "may this person do this?": every page, act, list, search, export, file and API asks here.

Each room tells its own rules; an act that no room has told of is refused to everybody.
"""

from collections.abc import Iterable

from sogoc.kernel.acts import Actor, Held, Rule
from sogoc.kernel.roles import EVERY_ROLE, Role

RULES = (
    Rule("see_account", "xem người dùng", frozenset({Role.ADMINISTRATOR, Role.AUDITOR})),
    Rule("open_account", "mở tài khoản", frozenset({Role.ADMINISTRATOR})),
    Rule("give_office", "giao vai trò", frozenset({Role.ADMINISTRATOR})),
    Rule("see_components", "xem các thành phần giao diện", EVERY_ROLE, everywhere=True),
)


class Policies:
    """Keeps the rules of every room by act."""

    def __init__(self) -> None:
        self.rules: dict[str, Rule] = {}

    def learn(self, rules: Iterable[Rule]) -> None:
        for rule in rules:
            if self.rules.get(rule.act, rule) != rule:
                message = f"two rooms speak of the act {rule.act}"
                raise ValueError(message)
            self.rules[rule.act] = rule

    def verb(self, act: str) -> str:
        return self.rules[act].verb if act in self.rules else act

    def reach(self, by: Actor, act: str) -> Iterable[str]:
        rule = self.rules.get(act)
        if rule is None:
            return ()
        paths = [holding.path for holding in by.holdings if holding.role in rule.roles]
        return [""] if paths and rule.everywhere else paths

    def may(self, by: Actor, act: str, thing: Held | None) -> bool:
        paths = self.reach(by, act)
        if thing is None:
            return bool(paths)
        held_at = thing.held_at
        return any(held_at.startswith(path) for path in paths)


policies = Policies()
