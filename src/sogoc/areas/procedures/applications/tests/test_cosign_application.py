import pytest

from sogoc.areas.procedures.applications.actions.cosign_application import (
    AlreadyCosigned,
    cosign_application,
)
from sogoc.areas.procedures.applications.queries import unsigned
from sogoc.areas.procedures.applications.queries.changing import ApplicationChanged, ApplicationSent
from sogoc.foundations.citizens.tests.builders import citizen, themselves
from sogoc.kernel.acts import NotAllowed

from .builders import asked, ready_for_cosign_application, saved, sent, whole

pytestmark = pytest.mark.django_db


def test_they_sign_what_it_says_now_and_again_when_it_changes() -> None:
    signed = cosign_application(**ready_for_cosign_application())
    assert not unsigned(signed.application).exists()
    with pytest.raises(AlreadyCosigned):
        cosign_application(**ready_for_cosign_application(cosigning=signed))
    saved(application=signed.application)
    assert unsigned(signed.application).get() == signed
    with pytest.raises(ApplicationChanged):
        cosign_application(**ready_for_cosign_application(cosigning=signed, version=1))


def test_nobody_signs_for_another() -> None:
    with pytest.raises(NotAllowed):
        cosign_application(**ready_for_cosign_application(by=themselves(citizen())))


def test_not_once_it_was_sent() -> None:
    one = asked(application=whole())
    cosign_application(**ready_for_cosign_application(cosigning=one))
    sent(application=one.application)
    with pytest.raises(ApplicationSent):
        cosign_application(**ready_for_cosign_application(cosigning=one))
