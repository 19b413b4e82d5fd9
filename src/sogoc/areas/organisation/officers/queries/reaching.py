"""Whoever is in charge can be reached at work."""

from sogoc.areas.organisation.officers.models import OfficerInCharge
from sogoc.kernel.acts import Refusal


class UnreachableAtWork(Refusal):
    "Chưa có điện thoại cơ quan hay thư điện tử công vụ. Hãy ghi ít nhất một."


def refuse_unreachable(charge: OfficerInCharge) -> None:
    if not (charge.telephone or charge.email):
        raise UnreachableAtWork
