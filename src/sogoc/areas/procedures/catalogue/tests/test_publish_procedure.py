from datetime import date

import pytest

from sogoc.areas.procedures.catalogue.actions.publish_procedure import AlreadyPublished, publish_procedure
from sogoc.areas.procedures.catalogue.models import NoReasonGiven, NotSubordinate
from sogoc.areas.procedures.catalogue.queries import components_of, offer_on, same_code, version_on
from sogoc.areas.procedures.catalogue.register import Level, NationalPortal, Terms
from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.deciding import NoDecision
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import (
    document,
    numbered,
    ready_for_cancel_number,
    some_agency,
)
from sogoc.foundations.documents.traits import Secrecy
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import BEGIN, CODE, ready_for_publish_procedure, version

pytestmark = pytest.mark.django_db


def test_it_is_in_force_from_its_day_with_its_papers_and_an_offer() -> None:
    made = version(terms=Terms(online=Level.PARTIAL, postal=True))
    assert (made.number, made.change, made.valid_until, made.held_at) == (1, "new", None, "so/")
    assert [str(one) for one in components_of(made)] == [
        "Đơn đăng ký (Mẫu 1): 1 bản chính, 0 bản sao",
        "Điều lệ: 1 bản chính, 1 bản sao",
    ]
    offer = offer_on(made, BEGIN)
    assert offer
    assert (offer.online, offer.postal, offer.onestop, offer.posted) == ("partial", True, True, False)
    assert version_on(made.agency, CODE, date(2022, 12, 31)) is None
    assert (
        version_on(made.agency, CODE, BEGIN)
        == version_on(made.agency, f"{CODE}.000.00.00.H56", BEGIN)
        == made
    )
    assert [entry.act for entry in history_of(made)] == ["publish_procedure"]


def test_the_same_procedure_is_published_once() -> None:
    version()
    with pytest.raises(AlreadyPublished, match=r"1\.014431 “Cấp giấy.*từ ngày 01/01/2023"):
        publish_procedure(**ready_for_publish_procedure())


def test_a_code_twice_in_a_list_is_let_in_and_told() -> None:
    first = version()
    second = version(name="Cấp lại giấy chứng nhận")
    assert list(same_code(second.procedure)) == [first]
    assert version_on(some_agency(), CODE, BEGIN) == first, "the one that stands longer"
    assert list(same_code(version(agency=department("so-khac")).procedure)) == []


def test_only_a_decision_that_holds_publishes() -> None:
    with pytest.raises(NoDecision, match="64/KH-SKHCN là kế hoạch"):
        version(decision=document())
    given = numbered(kind="decision")
    cancel_number(**ready_for_cancel_number(document=given))
    given.refresh_from_db()
    with pytest.raises(NumberCancelled):
        version(decision=given)


def test_a_secret_decision_publishes_for_those_who_may_see_it() -> None:
    secret = document("12/QĐ-SKHCN", secrecy=Secrecy.SECRET)
    ready = ready_for_publish_procedure(decision=secret)
    with pytest.raises(NotAllowed):
        publish_procedure(**(ready | {"by": holder(Role.OFFICER)}))


def test_it_is_handled_by_a_unit_of_the_agency_or_by_itself() -> None:
    own = division(some_agency())
    assert version(unit=own).unit == own
    for stranger in (some_agency(), department("so-khac")):
        with pytest.raises(NotSubordinate, match="không thuộc"):
            version("1.000002", unit=stranger)


def test_what_cannot_come_to_the_national_portal_has_a_reason() -> None:
    impossible = NationalPortal.IMPOSSIBLE
    with pytest.raises(NoReasonGiven, match=r"1\.014431"):
        version(terms=Terms(national_portal=impossible, impossible_because=" "))
    assert version(terms=Terms(national_portal=impossible, impossible_because="Chưa có mã ở trung ương"))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"code": "1014431"}, "mã thủ tục"),
        ({"name": " "}, "tên thủ tục"),
        ({"field": "x" * 151}, "lĩnh vực"),
        ({"level": "village"}, "cấp giải quyết"),
        ({"fee": -1}, "phí"),
        ({"joint": "everywhere"}, "liên thông"),
    ],
)
def test_what_no_decision_says_is_refused(wrong: dict[str, object], said: str) -> None:
    with pytest.raises(Unfit, match=said):
        version(**wrong)
