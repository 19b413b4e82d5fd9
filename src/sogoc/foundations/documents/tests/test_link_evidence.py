from typing import Any

import pytest

from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.actions.link_evidence import (
    AlreadyEvidence,
    ProvesItself,
    link_evidence,
)
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.links import links_of
from sogoc.foundations.documents.models import Evidence
from sogoc.foundations.documents.traits import Secrecy
from sogoc.kernel.acts import NotAllowed

from .builders import (
    OFFICE,
    document,
    incoming,
    officer,
    ready_for_cancel_number,
    ready_for_link_evidence,
)

pytestmark = pytest.mark.django_db


def linked(**changes: Any) -> Evidence:
    return link_evidence(**ready_for_link_evidence(**changes))


def test_a_page_of_a_document_proves_a_record() -> None:
    plan, order = document(), incoming()
    one = linked(record=plan, document=order)
    assert (one.page, one.says, one.record, str(one)) == (
        3,
        "Kết quả kiểm tra",
        "64/KH-SKHCN",
        "4047/QĐ-UBND",
    )
    assert links_of(plan, OFFICE).proven_by == [one]
    assert links_of(order, OFFICE).proves == [one]


def test_a_page_is_linked_once_and_the_whole_besides() -> None:
    plan, order = document(), incoming()
    linked(record=plan, document=order)
    with pytest.raises(AlreadyEvidence, match="4047/QĐ-UBND đã là tài liệu kiểm chứng của 64/KH-SKHCN"):
        linked(record=plan, document=order)
    linked(record=plan, document=order, page=0)
    with pytest.raises(AlreadyEvidence):
        linked(record=plan, document=order, page=0)


def test_nothing_proves_itself() -> None:
    plan = document()
    with pytest.raises(ProvesItself):
        linked(record=plan, document=plan)


def test_a_page_is_counted_from_one() -> None:
    with pytest.raises(Unfit, match="trang"):
        linked(page=-1)


def test_a_cancelled_number_proves_nothing() -> None:
    with pytest.raises(NumberCancelled):
        linked(document=cancel_number(**ready_for_cancel_number()))


def test_a_secret_document_proves_to_those_who_may_see_it() -> None:
    plan, order = document(), incoming(secrecy=Secrecy.SECRET)
    with pytest.raises(NotAllowed):
        linked(record=plan, document=order, by=officer())
    linked(record=plan, document=order)
    assert links_of(plan, officer()).proven_by == []
    assert links_of(order, OFFICE).proves != []
