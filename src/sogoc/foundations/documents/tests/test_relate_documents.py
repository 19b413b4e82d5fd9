from datetime import date
from typing import Any

import pytest

from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.actions.relate_documents import (
    AlreadyRelated,
    RelatedToALaterOne,
    RelatedToItself,
    SinceBeforeIssue,
    relate_documents,
)
from sogoc.foundations.documents.actions.withdraw_link import withdraw_link
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.links import links_of
from sogoc.foundations.documents.models import Relation
from sogoc.foundations.documents.traits import RelationKind, Secrecy
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed

from .builders import (
    OFFICE,
    document,
    incoming,
    numbered,
    officer,
    ready_for_cancel_number,
    ready_for_relate_documents,
    ready_for_withdraw_link,
)

pytestmark = pytest.mark.django_db


def related(**changes: Any) -> Relation:
    return relate_documents(**ready_for_relate_documents(**changes))


def test_it_is_read_from_both_sides() -> None:
    plan, order = document(), incoming()
    one = related(document=plan, other=order)
    assert (one.held_at, str(one)) == ("so/", "64/KH-SKHCN → 4047/QĐ-UBND")
    (there,) = links_of(plan, OFFICE).outgoing
    (back,) = links_of(order, OFFICE).returning
    assert (there.words, there.other) == ("Căn cứ", order)
    assert (back.words, back.other) == ("Là căn cứ của", plan)
    newest = history_of(plan)[0]
    assert (newest.act, newest.changes) == (
        "relate_documents",
        {"quan hệ": [None, "64/KH-SKHCN → 4047/QĐ-UBND"]},
    )


def test_two_documents_are_related_once_in_one_way() -> None:
    plan, order = document(), incoming()
    one = related(document=plan, other=order)
    with pytest.raises(AlreadyRelated, match="đã được ghi từ ngày 13/02/2023"):
        related(document=plan, other=order)
    related(document=plan, other=order, kind=RelationKind.ANSWERS)
    withdraw_link(**ready_for_withdraw_link(link=one))
    related(document=plan, other=order)


def test_nothing_is_based_on_itself_or_on_what_came_later() -> None:
    plan = document()
    with pytest.raises(RelatedToItself):
        related(document=plan, other=plan)
    with pytest.raises(RelatedToALaterOne, match="ban hành ngày 14/02/2023, sau 64/KH-SKHCN ngày 13/02/2023"):
        related(document=plan, other=incoming(issued_on=date(2023, 2, 14)))
    with pytest.raises(SinceBeforeIssue):
        related(document=plan, other=incoming("5/QĐ-UBND"), since=date(2023, 2, 12))


def test_a_relation_is_one_of_five() -> None:
    with pytest.raises(Unfit, match="quan hệ"):
        related(kind="nonsense")


def test_a_cancelled_number_is_related_to_nothing() -> None:
    cancelled = cancel_number(**ready_for_cancel_number())
    with pytest.raises(NumberCancelled):
        related(document=cancelled)
    with pytest.raises(NumberCancelled):
        related(document=numbered(summary="Khác"), other=cancelled)


def test_a_secret_document_is_related_by_who_may_see_it_and_shown_to_them() -> None:
    plan, order = document(), incoming(secrecy=Secrecy.SECRET)
    with pytest.raises(NotAllowed):
        related(document=plan, other=order, by=officer())
    related(document=plan, other=order)
    assert links_of(plan, officer()).outgoing == []
    assert len(links_of(plan, OFFICE).outgoing) == 1


def test_the_other_document_must_be_within_sight() -> None:
    with pytest.raises(NotAllowed):
        related(by=officer("mot-noi-khac/"))
