"""Accounts and offices as tests need them, made through the acts."""

from datetime import date
from typing import Any

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.queries import agency_named
from sogoc.foundations.agencies.tests.builders import ADMINISTRATOR, department
from sogoc.foundations.people.actions.close_account import close_account
from sogoc.foundations.people.actions.enrol_second_step import enrol_second_step
from sogoc.foundations.people.actions.give_office import give_office
from sogoc.foundations.people.actions.let_act_for import let_act_for
from sogoc.foundations.people.actions.open_account import open_account
from sogoc.foundations.people.models import Account, Deputyship, Office
from sogoc.foundations.people.second_steps import key_of
from sogoc.foundations.people.tries import TooManyTries, count_try
from sogoc.kernel.acts import Actor
from sogoc.kernel.one_time_codes import code, counter_at
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING

PASSWORD = "mot-mat-khau-dai-2023"
ANOTHER = "mua xuan den som o mien xuoi"
SINCE = date(2020, 1, 1)
DAY = date(2023, 2, 14)
SEED = "hat giong"
CODES = ("aaaa-bbbb-cccc-dddd", "eeee-ffff-gggg-hhhh")
ADDRESS = "10.0.0.7"


def some_agency() -> Agency:
    return Agency.objects.filter(key="so").first() or department("so")


def ready_for_open_account(**changes: Any) -> dict[str, Any]:
    facts = {
        "username": "nhan.vien",
        "name": "Cán bộ Văn phòng",
        "password": PASSWORD,
        "agency": changes.get("agency") or some_agency(),
        "at": MORNING,
        "by": ADMINISTRATOR,
    }
    return facts | changes


def account(username: str = "nhan.vien", **changes: Any) -> Account:
    """Somebody whose password is their own already."""
    return open_account(**ready_for_open_account(username=username, **{"must_change": False} | changes))


def oneself(account: Account) -> Actor:
    return Actor(account.key, account.name)


def by_administrator(changes: dict[str, Any], **facts: Any) -> dict[str, Any]:
    """What an administrator does to an account."""
    return (
        {"account": changes.get("account") or account(), "at": MORNING, "by": ADMINISTRATOR} | facts | changes
    )


def by_oneself(changes: dict[str, Any], **facts: Any) -> dict[str, Any]:
    """What somebody does to their own account."""
    mine = changes.get("account") or account()
    return {"account": mine, "at": MORNING, "by": oneself(mine)} | facts | changes


def ready_for_close_account(**changes: Any) -> dict[str, Any]:
    return by_administrator(changes)


def closed(username: str = "nhan.vien") -> Account:
    return close_account(**ready_for_close_account(account=account(username)))


def ready_for_reopen_account(**changes: Any) -> dict[str, Any]:
    return by_administrator({"account": changes.get("account") or closed()} | changes)


def ready_for_reset_password(**changes: Any) -> dict[str, Any]:
    return by_administrator(changes, password=ANOTHER)


def locked(username: str = "nhan.vien") -> Account:
    """Somebody tried at it until it had to wait."""
    tried = account(username)
    try:
        while True:
            count_try(username=username, address=ADDRESS, at=MORNING)
    except TooManyTries:
        return tried


def ready_for_unlock_account(**changes: Any) -> dict[str, Any]:
    return by_administrator({"account": changes.get("account") or locked()} | changes)


def ready_for_change_password(**changes: Any) -> dict[str, Any]:
    return by_oneself(changes, current=PASSWORD, password=ANOTHER)


def ready_for_change_contact(**changes: Any) -> dict[str, Any]:
    return by_oneself(changes, email="nhan.vien@example.vn", language="en")


def ready_for_sign_out_everywhere(**changes: Any) -> dict[str, Any]:
    return by_oneself(changes, epoch=1)


def code_now(steps: int = 0, seed: str = SEED) -> str:
    """What the phone shows, so many steps after the morning."""
    return code(key_of(seed), counter_at(MORNING) + steps)


def ready_for_enrol_second_step(**changes: Any) -> dict[str, Any]:
    return by_oneself(changes, seed=SEED, code=code_now(-1), recovery_codes=CODES)


def enrolled(username: str = "nhan.vien") -> Account:
    step = enrol_second_step(**ready_for_enrol_second_step(account=account(username)))
    return step.account


def ready_for_remove_second_step(**changes: Any) -> dict[str, Any]:
    return by_oneself({"account": changes.get("account") or enrolled()} | changes)


def ready_for_renew_recovery_codes(**changes: Any) -> dict[str, Any]:
    found = changes.get("account") or enrolled()
    return by_oneself({"account": found} | changes, code=code_now(), recovery_codes=["iiii-jjjj-kkkk-mmmm"])


def ready_for_give_office(**changes: Any) -> dict[str, Any]:
    facts = {
        "account": changes.get("account") or account(),
        "agency": changes.get("agency") or agency_named("so"),
        "role": Role.OFFICE,
        "held_from": SINCE,
        "at": MORNING,
        "by": ADMINISTRATOR,
    }
    return facts | changes


def office(**changes: Any) -> Office:
    return give_office(**ready_for_give_office(**changes))


def ready_for_end_office(**changes: Any) -> dict[str, Any]:
    held = changes.get("office") or office()
    return {"office": held, "held_until": DAY, "at": MORNING, "by": ADMINISTRATOR} | changes


def ready_for_let_act_for(**changes: Any) -> dict[str, Any]:
    facts = {
        "office": changes.get("office") or office(role=Role.LEADER),
        "deputy": changes.get("deputy") or account("lam.thay"),
        "held_from": DAY,
        "held_until": date(2023, 2, 20),
        "at": MORNING,
        "by": ADMINISTRATOR,
    }
    return facts | changes


def deputyship(**changes: Any) -> Deputyship:
    return let_act_for(**ready_for_let_act_for(**changes))


def ready_for_end_acting_for(**changes: Any) -> dict[str, Any]:
    return {
        "deputyship": changes.get("deputyship") or deputyship(),
        "at": MORNING,
        "by": ADMINISTRATOR,
    } | changes


def employed(username: str, role: Role, agency: Agency) -> Account:
    """Somebody who can sign in and holds that role there."""
    opened = account(username, agency=agency)
    office(account=opened, agency=agency, role=role)
    return opened
