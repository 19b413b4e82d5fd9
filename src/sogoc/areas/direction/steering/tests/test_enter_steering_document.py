import pytest

from sogoc.areas.direction.steering.actions.enter_steering_document import enter_steering_document
from sogoc.areas.direction.steering.queries import steering_of
from sogoc.areas.direction.steering.register import Steers
from sogoc.foundations.documents.models import Document
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import ready_for_enter_steering_document, steering_document

pytestmark = pytest.mark.django_db


def test_it_is_entered_and_marked_in_one() -> None:
    entered = steering_document(steers=Steers.DIGITAL)
    marked = steering_of(entered)
    assert marked is not None
    assert marked.steers == "digital"
    assert history_of(entered).count() == 2


def test_who_may_not_mark_it_enters_nothing() -> None:
    ready = ready_for_enter_steering_document(by=holder(Role.OFFICER, where="so/"))
    with pytest.raises(NotAllowed):
        enter_steering_document(**ready)
    assert not Document.objects.exists()
