from datetime import timedelta

import pytest

from sogoc.areas.procedures.applications.actions.cosign_application import cosign_application
from sogoc.areas.procedures.applications.actions.send_application import (
    NoLongerOffered,
    NotYetCosigned,
    Unfinished,
    send_application,
)
from sogoc.areas.procedures.applications.models import Application
from sogoc.areas.procedures.applications.queries import application_of
from sogoc.areas.procedures.applications.queries.changing import ApplicationChanged, ApplicationSent
from sogoc.areas.procedures.catalogue.actions.abolish_procedure import abolish_procedure
from sogoc.areas.procedures.catalogue.tests.builders import ready_for_abolish_procedure
from sogoc.areas.procedures.dossiers.actions.accept_dossier import accept_dossier
from sogoc.areas.procedures.dossiers.queries import tracked
from sogoc.areas.procedures.dossiers.tests.builders import LATER, ready_for_accept_dossier
from sogoc.areas.procedures.payments.queries import order_of
from sogoc.kernel.tests.builders import MORNING

from .builders import (
    ANSWERS,
    SECRET,
    asked,
    offered,
    ready_for_cosign_application,
    ready_for_send_application,
    saved,
    sent,
    whole,
)

pytestmark = pytest.mark.django_db


def test_it_is_a_dossier_from_then_on() -> None:
    one = sent()
    dossier = one.dossier
    assert dossier is not None
    assert (dossier.code, dossier.channel, dossier.level) == ("H06.16-230214-0001", "province_portal", "full")
    assert (dossier.submitted_at, dossier.procedure_code) == (MORNING, "9.000004")
    assert tracked(dossier.code, SECRET) == dossier
    assert application_of(dossier) == one
    order = order_of(dossier)
    assert order is not None
    assert order.amount == dossier.fee_unpaid == 250_000


def test_the_officer_accepts_it_and_it_waits_for_its_fee() -> None:
    dossier = accept_dossier(**ready_for_accept_dossier(dossier=sent().dossier, at=LATER))
    assert dossier.procedure_version == offered()
    assert dossier.suspended_at


def test_what_is_missing_or_wrong_is_found_again_on_the_server() -> None:
    with pytest.raises(Unfinished, match="Báo cáo tự đánh giá"):
        sent(application=saved())
    one = saved(application=Application.objects.get(), answers={"way": "body"})
    with pytest.raises(Unfinished, match="Tổ chức chứng nhận"):
        sent(application=one)


def test_what_went_out_of_sight_says_nothing() -> None:
    one = saved(application=whole(), answers={"way": "body", "body": "QUACERT"})
    one = saved(application=one, answers=ANSWERS)
    assert "body" in one.answers
    assert "body" not in sent(application=one).answers


def test_everybody_signs_what_is_sent() -> None:
    one = asked(application=whole())
    with pytest.raises(NotYetCosigned):
        sent(application=one.application)
    cosign_application(**ready_for_cosign_application(cosigning=one))
    assert sent(application=one.application).dossier


def test_once_and_as_it_was_read() -> None:
    ready = ready_for_send_application()
    with pytest.raises(ApplicationChanged):
        send_application(**ready | {"version": 1})
    send_application(**ready)
    with pytest.raises(ApplicationSent, match="H06.16-230214-0001".replace(".", r"\.")):
        send_application(**ready)


def test_a_procedure_that_ended_meanwhile_is_not_applied_for() -> None:
    one = whole()
    abolish_procedure(**ready_for_abolish_procedure(procedure=one.version_of.procedure))
    with pytest.raises(NoLongerOffered):
        sent(application=one, at=MORNING + timedelta(days=30))
