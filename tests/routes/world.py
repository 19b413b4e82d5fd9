"""A small province to walk through: a department with its people, and another that is none of their business."""

import itertools
from datetime import date, timedelta
from typing import Any

from sogoc.areas.direction.tests.builders import steering_document
from sogoc.areas.procedures.catalogue.tests.builders import procedure
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.tests.builders import (
    asked,
    assigned,
    dossier,
    drafted,
    settled,
    signed,
    submitted,
    suspended,
)
from sogoc.areas.procedures.feedback.models import Feedback, Question
from sogoc.areas.procedures.feedback.tests.builders import (
    answered,
    answered_question,
    classified,
    feedback,
    question,
    waiting,
)
from sogoc.areas.procedures.feeding.models import FeedSource
from sogoc.areas.procedures.feeding.tests.builders import fed, row, source
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import contact, department, division, renamed
from sogoc.foundations.calendar.models import Announcement, WorkingHours
from sogoc.foundations.calendar.queries import timetable_of
from sogoc.foundations.calendar.tests.builders import SUMMER, day_off, working_hours
from sogoc.foundations.documents.models import Document
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
    secret = document("166/KH-SKHCN", agency=so, issued_on=DAY, summary=SECRET, secrecy=Secrecy.SECRET)
    return {
        **_counted(so, entered),
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
        "secret": secret.pk,
        "secret attachment": attachment(document=secret).pk,
        "secret relation": relation(document=entered, other=secret).pk,
        "notice": notice(Account.objects.get(username=Role.OFFICE), facts=FACTS | {"by": THEIR_OWN}).pk,
        "mail": letters(Account.objects.get(username=Role.OFFICE), 1).pk,
    }


def _counted(so: Agency, proof: Document) -> dict[str, Any]:
    """What figures are counted from, and what is said of them."""
    dossiers = [dossier(f"H06.16-230214-000{i}", agency=so, procedure=THEIR_OWN) for i in (1, 2, 3)]
    more = lambda i: dossier(f"H06.16-230214-000{i}", agency=so, procedure=THEIR_OWN)  # noqa: E731
    year = Period.parse("2022")
    return _said(so) | {
        "public procedure": procedure("1.999999", agency=so, name="Thủ tục công khai").pk,
        "dossier": dossiers[0].pk,
        "stepped dossier": assigned(dossier=more(5)).dossier.pk,
        "asked dossier": asked(dossier=more(6)).pk,
        "drafted dossier": drafted(dossier=more(7)).dossier.pk,
        "signed dossier": signed(apology=drafted(dossier=more(8))).dossier.pk,
        "submitted dossier": submitted("H06.16-230214-0004", agency=so, procedure=THEIR_OWN).pk,
        "suspended dossier": suspended(dossier=dossiers[1]).pk,
        "settled dossier": settled(dossier=dossiers[2]).pk,
        "declaration": declaration(agency=so, period=year, figure="other_tasks", document=proof).pk,
        "attestation": attestation(agency=so, period=year).pk,
    }


def _said(so: Agency) -> dict[str, Any]:
    """What citizens said and asked, each as far as a page needs it."""
    made = {
        name: feedback(f"PAKN-{name}", agency=so, text=THEIR_OWN) for name in ("new", "wait", "go", "done")
    }
    for name in ("wait", "go", "done"):
        classified(feedback=made[name])
    asked = [question(f"CH-{name}", agency=so, text=THEIR_OWN) for name in ("new", "done")]
    return {
        **_fed(so),
        "feedback": made["new"].pk,
        "waiting feedback": waiting(feedback=made["wait"]).pk,
        "classified feedback": made["go"].pk,
        "answered feedback": answered(feedback=made["done"]).pk,
        "question": asked[0].pk,
        "answered question": answered_question(question=asked[1]).pk,
    }


def _fed(so: Agency) -> dict[str, Any]:
    """A source with a run, of which one row was taken and one refused."""
    run = fed([row("Y01.01-230214-0001"), row("sai")], source=source(agency=so, name=THEIR_OWN))
    return {"feed source": run.source.key, "feed run": run.pk}


def _said_often(so: Agency, rows: int) -> None:
    for i in range(Feedback.objects.count(), rows):
        feedback(f"PAKN-{i}", agency=so)
    for i in range(Question.objects.count(), rows):
        question(f"CH-{i}", agency=so)
    first = FeedSource.objects.earliest("pk")
    fed([row(f"sai {i}") for i in range(rows)], key=f"lan-{rows}", source=first)
    for i in range(FeedSource.objects.count(), rows):
        source(agency=so, key=f"nguon-{i}")


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
    """So many documents, dossiers, days off, changes of hours, divisions below the department, people in it."""
    so = Agency.objects.get(key="so")
    for i in range(Document.objects.count(), rows):
        one = steering_document(f"{1000 + i}/KH-SKHCN", agency=so, issued_on=DAY)
        relation(document=one, other=Document.objects.get(printed="64/KH-SKHCN"))
    for i in range(Dossier.objects.count(), rows):
        dossier(f"H06.16-230214-{i + 1:04}", agency=so)
    _said_often(so, rows)
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
