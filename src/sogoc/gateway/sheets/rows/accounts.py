"""A row of a sheet as one account with its office."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.components.form_fields import DayField, WordsField
from sogoc.foundations.people.actions.give_office import give_office
from sogoc.foundations.people.actions.open_account import open_account
from sogoc.foundations.people.usernames import USERNAME
from sogoc.gateway.sheets.bringing_in import SheetIn
from sogoc.kernel.acts import Actor
from sogoc.kernel.roles import ROLE_NAMES, Role


def _roles() -> Iterator[tuple[str, str]]:
    return ((role.value, name) for role, name in ROLE_NAMES.items())


class AccountRow(forms.Form):
    username = forms.RegexField(USERNAME, label=_("Tên đăng nhập"), max_length=60)
    name = forms.CharField(label=_("Họ tên hoặc chức danh"), max_length=120)
    email = forms.EmailField(label=_("Thư điện tử"), max_length=254, required=False)
    role = WordsField(label=_("Vai trò"), choices=_roles)
    held_from = DayField(label=_("Từ ngày"))


def enter(facts: dict[str, Any], agency: Any, *, at: datetime, by: Actor) -> Any:
    """Without a password: an administrator gives each person theirs."""
    role, held_from = Role(facts.pop("role")), facts.pop("held_from")
    opened = open_account(**facts, password=None, agency=agency, at=at, by=by)
    give_office(account=opened, agency=agency, role=role, held_from=held_from, at=at, by=by)
    return opened


ACCOUNTS = SheetIn(
    name="accounts",
    title=_("Người dùng"),
    act="open_account",
    row=AccountRow,
    enter=enter,
    leads_to="people:accounts",
    example={
        "username": "van.phong",
        "name": "Chuyên viên Văn phòng Sở",
        "email": "van.phong@example.vn",
        "role": "Văn phòng",
        "held_from": "14/02/2023",
    },
)
