from collections.abc import Callable
from typing import Any

import pytest

from sogoc.foundations.documents.actions.withdraw_link import LinkWithdrawn, withdraw_link
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.links import links_of
from sogoc.foundations.documents.models import Link
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.documents.traits import Secrecy
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

from .builders import (
    OFFICE,
    attachment,
    citation,
    document,
    evidence,
    incoming,
    officer,
    ready_for_withdraw_link,
    relation,
)

pytestmark = pytest.mark.django_db


def withdrawn(**changes: Any) -> Link:
    return withdraw_link(**ready_for_withdraw_link(**changes))


@pytest.mark.parametrize(
    ("made", "shown"),
    [
        (lambda one: attachment(document=one), "files"),
        (lambda one: relation(document=one), "outgoing"),
        (lambda one: citation(record=one), "cites"),
        (lambda one: evidence(record=one), "proven_by"),
    ],
    ids=["file", "relation", "citation", "evidence"],
)
def test_each_link_is_withdrawn_and_its_reason_stays(made: Callable[..., Any], shown: str) -> None:
    plan = document()
    link = made(plan)
    assert len(getattr(links_of(plan, OFFICE), shown)) == 1
    withdrawn(link=link)
    link.refresh_from_db()
    assert link.withdrawn_because == "Đính kèm nhầm tệp"
    assert getattr(links_of(plan, OFFICE), shown) == []
    newest = history_of(plan)[0]
    assert newest.act == "withdraw_link"
    assert newest.changes["lý do"] == [None, "Đính kèm nhầm tệp"]


def test_it_is_withdrawn_once() -> None:
    one = withdrawn()
    with pytest.raises(
        LinkWithdrawn, match=r"Kế hoạch 64\.pdf đã được gỡ ngày 14/02/2023: Đính kèm nhầm tệp"
    ):
        withdrawn(link=one)


def test_a_reason_is_given_and_fits() -> None:
    with pytest.raises(ReasonMissing):
        withdrawn(reason="")
    with pytest.raises(Unfit, match="lý do gỡ"):
        withdrawn(link=relation(document=document("65/KH-SKHCN")), reason="ữ" * 301)


def test_who_attaches_may_not_always_withdraw() -> None:
    with pytest.raises(NotAllowed):
        withdrawn(by=officer())


def test_what_a_secret_document_ties_is_untied_by_who_may_see_it() -> None:
    head = holder(Role.DIVISION_HEAD, where="so/")
    with pytest.raises(NotAllowed):
        withdrawn(link=citation(record=document(secrecy=Secrecy.SECRET)), by=head)
    with pytest.raises(NotAllowed):
        withdrawn(
            link=relation(document=incoming("5/QĐ-UBND"), other=incoming(secrecy=Secrecy.SECRET)), by=head
        )
