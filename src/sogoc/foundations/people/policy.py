"""The one answer to "may this person do this?": every page, act, list, search, export, file and API asks here.

Each room tells its own rules; an act that no room has told of is refused to everybody.
"""

from collections.abc import Iterable, Mapping

from sogoc.kernel.acts import Actor, Held, Rule
from sogoc.kernel.roles import Role

ADMINISTRATORS = frozenset({Role.ADMINISTRATOR})
NO_ROLE: frozenset[Role] = frozenset()

RULES = (
    Rule("see_account", "xem người dùng", frozenset({Role.ADMINISTRATOR, Role.AUDITOR})),
    Rule("open_account", "mở tài khoản", ADMINISTRATORS),
    Rule("close_account", "đóng tài khoản", ADMINISTRATORS, others=True),
    Rule("reopen_account", "mở lại tài khoản", ADMINISTRATORS, others=True),
    Rule("unlock_account", "mở khóa đăng nhập", ADMINISTRATORS, others=True),
    Rule("reset_password", "cấp lại mật khẩu", ADMINISTRATORS, others=True),
    Rule("give_office", "giao vai trò", ADMINISTRATORS, others=True),
    Rule("end_office", "thôi giao vai trò", ADMINISTRATORS, others=True),
    Rule("let_act_for", "giao làm thay", ADMINISTRATORS, own=True),
    Rule("end_acting_for", "thôi giao làm thay", ADMINISTRATORS, own=True),
    Rule("change_contact", "đổi thông tin liên hệ", ADMINISTRATORS, own=True),
    Rule("sign_out_everywhere", "đăng xuất mọi nơi", ADMINISTRATORS, own=True),
    Rule("remove_second_step", "bỏ bước xác nhận thứ hai", ADMINISTRATORS, own=True),
    Rule("sign_in", "đăng nhập", NO_ROLE, own=True),
    Rule("sign_out", "đăng xuất", NO_ROLE, own=True),
    Rule("change_password", "đổi mật khẩu", NO_ROLE, own=True),
    Rule("enrol_second_step", "bật bước xác nhận thứ hai", NO_ROLE, own=True),
    Rule("renew_recovery_codes", "lấy mã dự phòng mới", NO_ROLE, own=True),
)

# What happens to an account, which nobody may or may not do.
EVENTS = {
    "wrong_password": "đăng nhập sai",
    "lock_out": "bị tạm khóa đăng nhập",
    "wrong_secret": "nhập sai mã tra cứu",
}


class Policies:
    """Keeps the rules of every room by act."""

    def __init__(self) -> None:
        self.rules: dict[str, Rule] = {}
        self.events: dict[str, str] = {}

    def learn(self, rules: Iterable[Rule], events: Mapping[str, str] | None = None) -> None:
        for rule in rules:
            if self.rules.get(rule.act, rule) != rule:
                message = f"two rooms speak of the act {rule.act}"
                raise ValueError(message)
            self.rules[rule.act] = rule
        self.events.update(events or {})

    def verb(self, act: str) -> str:
        return self.rules[act].verb if act in self.rules else self.events.get(act, act)

    def reach(self, by: Actor, act: str) -> tuple[str, ...]:
        asked = (self, act)
        found = by.reaches.get(asked)
        if found is None:
            found = by.reaches[asked] = self._reach(by, act)
        return found

    def _reach(self, by: Actor, act: str) -> tuple[str, ...]:
        rule = self.rules.get(act)
        if rule is None:
            return ()
        if rule.anybody:
            return ("",)
        paths = tuple(holding.path for holding in by.holdings if holding.role in rule.roles)
        return ("",) if paths and rule.everywhere else paths

    def may(self, by: Actor, act: str, thing: Held | None) -> bool:
        paths = self.reach(by, act)
        if thing is None:
            return bool(paths)
        rule = self.rules.get(act)
        if rule is None:
            return False
        if rule.others and self.own_affair(by, act, thing):
            return False
        # Who acts for another holds that other's office, not that other's password.
        if rule.own and not by.on_behalf_of and whose(thing) == by.key != "":
            return True
        return bool(paths) and thing.held_at.startswith(paths)

    def own_affair(self, by: Actor, act: str, thing: Held | None) -> bool:
        """Nobody judges in their own matter, nor in that of the person for whom they act."""
        rule = self.rules.get(act)
        if rule is None or not rule.others or thing is None:
            return False
        return whose(thing) in (by.key, by.on_behalf_of or by.key)


def whose(thing: Held) -> str:
    """The key of the person to whom a record belongs; most belong to nobody."""
    found: str = getattr(thing, "belongs_to", "")
    return found


policies = Policies()
