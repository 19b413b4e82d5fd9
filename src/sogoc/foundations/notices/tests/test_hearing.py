"""Whom an act concerns is told of it, once, unless they did it themselves."""

from datetime import date

import pytest
from django.db import transaction
from django.utils import translation

from sogoc.foundations.documents.actions.correct_document import correct_document
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.tests.builders import (
    citation,
    document,
    incoming,
    ready_for_correct_document,
    relation,
)
from sogoc.foundations.documents.traits import RelationKind, Secrecy
from sogoc.foundations.journal.hearing import Heard
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.journal.writing import write
from sogoc.foundations.notices.hearing import document_corrected, office_given
from sogoc.foundations.notices.models import Notice
from sogoc.foundations.people.tests.builders import account, office
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

pytestmark = pytest.mark.django_db
CLERK = holder(Role.OFFICE, key="account:van.thu")
CHIEF = holder(Role.OFFICE, key="account:chanh.van.phong")


def corrected_by(by: object) -> list[Notice]:
    account("van.thu")
    entered = document(by=CLERK)
    correct_document(**ready_for_correct_document(document=entered, by=by))
    return list(Notice.objects.filter(kind="document_corrected"))


def test_who_is_given_an_office_is_told() -> None:
    given = office(account=account("moi"), role=Role.OFFICER, held_from=date(2023, 3, 1))
    (told,) = Notice.objects.all()
    assert (told.account, told.happened_at, told.read_at) == (given.account, MORNING, None)
    assert str(told) == (
        "Cán bộ đã giao cho bạn vai trò Công chức, viên chức ở Sở Khoa học và Công nghệ, từ ngày 01/3/2023."
    )
    assert (told.record_kind, told.record_key) == ("agencies.agency", str(given.agency.pk))


def test_who_is_relieved_of_an_office_is_told() -> None:
    held = office(account=account("cu"), role=Role.OFFICER, held_until=date(2023, 6, 30))
    Notice.objects.all().delete()
    write(holder(Role.ADMINISTRATOR), "end_office", held, at=MORNING)
    (told,) = Notice.objects.all()
    assert "thôi giữ vai trò Công chức, viên chức ở Sở Khoa học và Công nghệ sau ngày 30/6/2023" in str(told)


def test_who_entered_a_document_is_told_when_another_corrects_it() -> None:
    (told,) = corrected_by(CHIEF)
    assert told.account.username == "van.thu"
    assert str(told) == "Cán bộ đã đính chính văn bản 64/KH-SKHCN do bạn vào sổ: trích yếu."


def test_who_corrects_their_own_knows_it() -> None:
    assert corrected_by(CLERK) == []


def test_what_a_job_entered_concerns_nobody() -> None:
    entered = document(by=holder(Role.OFFICE, key="job:samples"))
    correct_document(**ready_for_correct_document(document=entered, by=CHIEF))
    assert not Notice.objects.exists()


def test_the_same_event_is_told_once() -> None:
    (told,) = corrected_by(CHIEF)
    corrected = Document.objects.get()
    entry = history_of(corrected).first()
    document_corrected(Heard(entry, corrected))
    assert list(Notice.objects.filter(kind="document_corrected")) == [told]


def test_what_is_undone_was_never_told() -> None:
    with transaction.atomic():
        office(account=account("moi"))
        assert Notice.objects.exists()
        transaction.set_rollback(True)
    assert not Notice.objects.exists()


def test_it_is_told_in_the_readers_language_whatever_the_doers_was() -> None:
    with translation.override("en"):
        (told,) = corrected_by(CHIEF)
        assert "64/KH-SKHCN" in str(told)
        english = str(told)
    assert told.facts["fields"] == ["trích yếu"]
    assert english != str(told)


def test_each_listener_is_known_by_its_act() -> None:
    from sogoc.foundations.journal.hearing import listeners

    assert office_given in listeners.by_act["give_office"]
    assert document_corrected in listeners.by_act["correct_document"]


def test_whose_papers_rest_on_what_was_replaced_are_told() -> None:
    """Once, and not of secret papers, nor of what ends nothing."""
    old = incoming("13/2022/QĐ-UBND", issued_on=date(2022, 3, 31))
    citation(record=document(), law="13/2022/QĐ-UBND", document=old)
    keeper = office(account=account("van.thu"), role=Role.OFFICE, held_from=date(2023, 1, 1)).account
    new = incoming("26/2023/QĐ-UBND", issued_on=date(2023, 2, 10))
    for kind in (RelationKind.BASED_ON, RelationKind.REPLACES):
        relation(document=new, kind=kind, other=old, since=new.issued_on)
    secret = incoming("166/QĐ-UBND", issued_on=date(2023, 2, 10), secrecy=Secrecy.SECRET)
    relation(document=secret, kind=RelationKind.REPEALS, other=old, since=secret.issued_on)
    (told,) = Notice.objects.filter(kind="document_ended")
    assert (told.account, told.record_key) == (keeper, str(new.pk))
    assert "26/2023/QĐ-UBND thay thế 13/2022/QĐ-UBND" in str(told)
