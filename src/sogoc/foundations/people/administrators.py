"""There is always somebody who can let others in."""

from collections.abc import Iterable
from datetime import date

from sogoc.kernel.acts import Refusal
from sogoc.kernel.roles import Role

from .models import Office
from .queries import other_administrators


class LastAdministrator(Refusal):
    "{name} là quản trị hệ thống cuối cùng của {agency}. Trước hết hãy giao vai trò đó, không thời hạn, cho người khác."


def hold_administrators() -> None:
    """Until the act is through, whosever they are: two who end each other's office at once would leave nobody. Asked
    for before any single office, so that two acts wait for each other and never both."""
    list(Office.objects.select_for_update().filter(role=Role.ADMINISTRATOR).order_by("pk"))


def refuse_leaving_none(offices: Iterable[Office], day: date) -> None:
    """If these offices end, somebody else must still administer each of their agencies."""
    for office in offices:
        holds = office.role == Role.ADMINISTRATOR and (office.held_until is None or office.held_until >= day)
        if holds and not other_administrators(office, day).exists():
            raise LastAdministrator(name=office.account.name, agency=office.agency.name)
