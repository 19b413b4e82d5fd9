from datetime import timedelta

import pytest

from sogoc.areas.procedures.applications.actions.begin_application import (
    AlreadyBegun,
    NotOfferedOnline,
    begin_application,
)
from sogoc.areas.procedures.applications.queries import applications_of, form_of
from sogoc.areas.procedures.catalogue.tests.builders import version
from sogoc.foundations.citizens.tests.builders import citizen, themselves
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.tests.builders import MORNING, NOBODY

from .builders import another_citizen, begun, offered, ready_for_begin_application, sent

pytestmark = pytest.mark.django_db


def test_it_is_written_on_the_form_of_its_day() -> None:
    one = begun()
    assert form_of(one).code == "9.000004"
    assert list(applications_of(citizen())) == [one]
    assert not applications_of(another_citizen()).exists()


def test_a_procedure_without_a_form_has_the_one_for_all() -> None:
    assert form_of(begun(procedure=offered("1.014431"))).code == "every"


def test_one_draft_at_a_time() -> None:
    begun()
    with pytest.raises(AlreadyBegun):
        begun()
    assert begun(by=themselves(another_citizen()))


def test_once_it_was_sent_another_may_be_written() -> None:
    sent()
    assert begun()


def test_what_is_not_offered_online_is_not_written_here() -> None:
    with pytest.raises(NotOfferedOnline, match=r"1\.014999"):
        begun(procedure=version("1.014999"))
    with pytest.raises(NotOfferedOnline):
        begun(at=MORNING - timedelta(days=60))


def test_nobody_in_particular_writes_none() -> None:
    with pytest.raises(NotAllowed):
        begin_application(**ready_for_begin_application(by=NOBODY))
