"""A small province to walk through: a department with its people, and another that is none of their business."""

from datetime import date
from typing import Any

from sogoc.areas.direction.tests.builders import steering_document
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.tests.builders import account, employed, office
from sogoc.kernel.roles import Role

DAY = date(2023, 2, 13)
THEIR_OWN = "Việc riêng của sở này"
OFFICELESS, ELSEWHERE, EVERYTHING = "officeless", "elsewhere", "everything"


def made() -> dict[str, Any]:
    """Each role in the department, somebody without an office, somebody of another department; a document."""
    so, other = department("so"), department("so-khac")
    division(so, "phong")
    for role in Role:
        employed(role.value, role, so)
    account(OFFICELESS, agency=so)
    for role in Role:
        held = Account.objects.filter(username=ELSEWHERE).first() or account(ELSEWHERE, agency=other)
        office(account=held, agency=other, role=role)
    entered = document("64/KH-SKHCN", agency=so, issued_on=DAY, summary=THEIR_OWN)
    steering_document("65/KH-SKHCN", agency=so, issued_on=DAY)
    return {"document": entered.pk, "entry": history_of(entered).get().pk}


def everything() -> Account:
    """Somebody who holds every role in the department."""
    held = account(EVERYTHING, agency=Agency.objects.get(key="so"))
    for role in Role:
        office(account=held, agency=Agency.objects.get(key="so"), role=role)
    return held


def grown_to(rows: int) -> None:
    """So many documents in the book, divisions below the department, people in it."""
    so = Agency.objects.get(key="so")
    for i in range(Document.objects.count(), rows):
        steering_document(f"{1000 + i}/KH-SKHCN", agency=so, issued_on=DAY)
    for i in range(so.children.count(), rows):
        division(so, f"phong-{i}")
    for i in range(Account.objects.count(), rows):
        employed(f"can.bo.{i}", Role.OFFICER, so)
