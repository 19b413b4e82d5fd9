"""A small province to walk through: a department with its people, and another that is none of their business."""

import itertools
from datetime import date, timedelta
from typing import Any

from sogoc.areas.direction.steering.tests.builders import steering_document
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import contact, department, division, renamed
from sogoc.foundations.calendar.models import Announcement, WorkingHours
from sogoc.foundations.calendar.queries import timetable_of
from sogoc.foundations.calendar.tests.builders import SUMMER, day_off, working_hours
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.signing.tests.builders import file_to_sign
from sogoc.foundations.documents.tests.builders import attachment, document, numbered, relation
from sogoc.foundations.documents.traits import Secrecy
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.ledger.models import Declaration
from sogoc.foundations.ledger.tests.builders import attestation, declaration
from sogoc.foundations.notices.models import Mail, Run
from sogoc.foundations.notices.tests.builders import FACTS, notice
from sogoc.foundations.people.models import Account
from sogoc.foundations.people.tests.builders import account, deputyship, employed, office
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.working_days import Hours
from tests.routes.world_of_applications import applied
from tests.routes.world_of_conduct import conduct_grown_to, of_conduct
from tests.routes.world_of_drafting import drafting_grown_to, of_drafting
from tests.routes.world_of_initiatives import initiatives_grown_to, of_initiatives
from tests.routes.world_of_inspections import inspections_grown_to, of_inspections
from tests.routes.world_of_meetings import meetings_grown_to, of_meetings
from tests.routes.world_of_outreach import of_outreach, outreach_grown_to
from tests.routes.world_of_procedures import of_procedures, procedures_grown_to
from tests.routes.world_of_reviewing import of_reviewing, reviewing_grown_to
from tests.routes.world_of_staff import of_staff, staff_grown_to
from tests.routes.world_of_structure import of_structure, structure_grown_to
from tests.routes.world_of_surveys import of_surveys, surveys_grown_to
from tests.routes.world_of_tasks import of_tasks, tasks_grown_to
from tests.routes.world_of_training import of_training, training_grown_to

DAY = date(2023, 2, 13)
WINTER = Hours.parse("07:30–11:30, 13:00–17:00")
THEIR_OWN = "Việc riêng của sở này"
SECRET = "Điều chỉ ít người được biết"
OFFICELESS, ELSEWHERE, EVERYTHING = "officeless", "elsewhere", "everything"


def made() -> dict[str, Any]:
    """Each role in the department, somebody without an office, somebody of another department; a document."""
    so, other = department("so"), department("so-khac")
    step = renamed(agency=division(so, "phong"), name="Phòng Hành chính - Tổng hợp").successions.get()
    for role in Role:
        employed(role.value, role, so)
    account(OFFICELESS, agency=so)
    for role in Role:
        held = Account.objects.filter(username=ELSEWHERE).first() or account(ELSEWHERE, agency=other)
        office(account=held, agency=other, role=role)
    entered = document("64/KH-SKHCN", agency=so, issued_on=DAY, summary=THEIR_OWN)
    steering_document("65/KH-SKHCN", agency=so, issued_on=DAY)
    announced = day_off(agency=so, name=THEIR_OWN)
    colleague = employed("colleague", Role.OFFICER, so)  # whom the others look after
    held = colleague.offices.get()
    until = date(2030, 12, 31)
    acting = deputyship(office=held, deputy=Account.objects.get(username=Role.OFFICE.value), held_until=until)
    given = numbered(agency=so, summary=THEIR_OWN)
    entry = history_of(entered).get().pk
    file = attachment(document=entered)
    return {
        **_counted(so, entered),
        **of_surveys(so, THEIR_OWN),
        **of_staff(so, THEIR_OWN),
        "document": entered.pk,
        "entry": entry,
        "announcement": announced.pk,
        "account": colleague.pk,
        "office": held.pk,
        "deputyship": acting.pk,
        "name_row": so.names.get().pk,
        "step": step.pk,
        "contact": contact(agency=so).pk,
        "numbered": given.pk,
        "book": given.book_id,
        "attachment": file.pk,
        "pdf to sign": file_to_sign(document=given).pk,
        **_secret(so, entered),
        "notice": notice(Account.objects.get(username=Role.OFFICE), facts=FACTS | {"by": THEIR_OWN}).pk,
        "mail": letters(Account.objects.get(username=Role.OFFICE), 1).pk,
    }


def _secret(so: Agency, beside: Document) -> dict[str, Any]:
    secret = document("166/KH-SKHCN", agency=so, issued_on=DAY, summary=SECRET, secrecy=Secrecy.SECRET)
    return {
        "secret": secret.pk,
        "secret attachment": attachment(document=secret).pk,
        "secret relation": relation(document=beside, other=secret).pk,
    }


def _counted(so: Agency, proof: Document) -> dict[str, Any]:
    """What figures are counted from, and what is said of them."""
    year, told = Period.parse("2022"), of_procedures(so, THEIR_OWN)  # first: who applies takes the next code
    said = {
        "declaration": declaration(agency=so, period=year, figure="other_tasks", document=proof).pk,
        "attestation": attestation(agency=so, period=year).pk,
    }
    led = of_tasks(so, THEIR_OWN) | of_meetings(so, THEIR_OWN) | of_inspections(so, THEIR_OWN)
    led |= of_outreach(so, THEIR_OWN) | of_initiatives(so, THEIR_OWN)
    led |= of_drafting(so, THEIR_OWN)
    led |= of_structure(so)
    led |= of_training(so, THEIR_OWN) | of_conduct(so, THEIR_OWN)
    led |= of_reviewing(so, THEIR_OWN)
    return told | applied(so) | said | led


def letters(reader: Account, number: int) -> Mail:
    """So many letters that nobody took; the last one."""
    for i in range(reader.mail.count(), number):
        day = MORNING + timedelta(days=i)
        letter = Mail.objects.create(
            account=reader,
            kind="digest",
            day=day,
            address="a@so.example",
            subject=THEIR_OWN,
            text="",
            html="",
            message_id=f"<{reader.pk}.{i}@so.example>",
            written_at=day,
            due_at=day,
            state="dead",
            answer="550",
        )
        Run.objects.create(job="deliver_mail", due_at=day, begun_at=day, failure="550")
    return letter


def everything() -> Account:
    """Somebody who holds every role in the department."""
    held = account(EVERYTHING, agency=Agency.objects.get(key="so"))
    for role in Role:
        office(account=held, agency=Agency.objects.get(key="so"), role=role)
    return held


def grown_to(rows: int) -> None:
    """So many documents, procedures, dossiers, days off, changes of hours, divisions, people."""
    so = Agency.objects.get(key="so")
    for i in range(Document.objects.count(), rows):
        one = steering_document(f"{1000 + i}/KH-SKHCN", agency=so, issued_on=DAY)
        relation(document=one, other=Document.objects.get(printed="64/KH-SKHCN"))
    procedures_grown_to(rows, so)
    tasks_grown_to(rows, so)
    meetings_grown_to(rows, so)
    inspections_grown_to(rows, so)
    surveys_grown_to(rows, so)
    outreach_grown_to(rows, so)
    initiatives_grown_to(rows, so)
    drafting_grown_to(rows, so)
    structure_grown_to(rows, so)
    reviewing_grown_to(rows, so)
    training_grown_to(rows, so)
    conduct_grown_to(rows, so)
    staff_grown_to(rows, so)
    known = timetable_of(so)
    days = (date(2023, 3, 1) + timedelta(days=i) for i in itertools.count())
    for day in itertools.islice(
        (day for day in days if known.on(day).windows), rows - Announcement.objects.count()
    ):
        day_off(agency=so, day=day)
    for i in range(WorkingHours.objects.count(), rows):
        working_hours(agency=so, since=DAY + timedelta(days=i), hours=(SUMMER, WINTER)[i % 2])
    for i in range(so.children.count(), rows):
        division(so, f"phong-{i}")
    for i in range(Declaration.objects.count(), rows):
        month = Period.parse(f"2022-{i % 12 + 1:02d}")
        below = Agency.objects.get(key=f"phong-{i // 12 + 1}")
        declaration(agency=below, period=month, figure="other_tasks")
    reader = Account.objects.get(username=EVERYTHING)
    for i in range(reader.notices.count(), rows):
        notice(reader, event=f"grown:{i}")
    letters(Account.objects.get(username=Role.OFFICE), rows)
    for i in range(Account.objects.count(), rows):
        employed(f"can.bo.{i}", Role.OFFICER, so)
