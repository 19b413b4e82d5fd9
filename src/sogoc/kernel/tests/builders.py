"""Who acts in tests, and when. A test that needs another moment or actor says so."""

from datetime import date, datetime, time

from sogoc.kernel.acts import Actor, Holding
from sogoc.kernel.roles import Role
from sogoc.kernel.vietnamese import VIETNAM

MORNING = datetime(2023, 2, 14, 8, 0, tzinfo=VIETNAM)
NOBODY = Actor("account:khong.vai.tro", "Người không giữ vai trò")


def morning_of(day: date) -> datetime:
    return datetime.combine(day, time(8), VIETNAM)


def holder(*roles: Role, where: str = "", key: str = "account:can.bo") -> Actor:
    """Somebody who holds these roles in the agency of that path, or everywhere."""
    return Actor(key, "Cán bộ", tuple(Holding(role, where) for role in roles))
