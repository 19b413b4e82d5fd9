from datetime import date
from typing import Any

import pytest

from sogoc.foundations.documents.actions.cite import (
    AlreadyCited,
    CitedUnderAnotherNumber,
    CitesALaterOne,
    cite,
)
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.links import links_of
from sogoc.foundations.documents.models import Citation
from sogoc.foundations.documents.traits import Secrecy
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.tests.builders import morning_of

from .builders import OFFICE, document, incoming, officer, ready_for_cite

pytestmark = pytest.mark.django_db


def cited(**changes: Any) -> Citation:
    return cite(**ready_for_cite(**changes))


def test_a_record_rests_on_a_place_in_a_law_that_nobody_entered() -> None:
    plan = document()
    one = cited(record=plan)
    assert (one.place, one.law, one.document) == ("khoản 2 Điều 15", "30/2020/NĐ-CP", None)
    assert (one.kind, one.key, one.record, one.held_at) == (
        "documents.document",
        str(plan.pk),
        "64/KH-SKHCN",
        "so/",
    )
    assert links_of(plan, OFFICE).cites == [one]
    assert history_of(plan)[0].changes == {"viện dẫn": [None, "khoản 2 Điều 15 30/2020/NĐ-CP"]}


def test_a_document_knows_who_cites_it() -> None:
    plan, order = document(), incoming()
    one = cited(record=plan, law="4047/QĐ-UBND", document=order)
    assert links_of(order, OFFICE).cited_by == [one]
    assert links_of(order, officer()).cited_by == [one]


def test_a_place_is_cited_once() -> None:
    plan = document()
    cited(record=plan)
    with pytest.raises(AlreadyCited, match="64/KH-SKHCN đã viện dẫn khoản 2 Điều 15"):
        cited(record=plan)
    cited(record=plan, law="khoản 3 Điều 15 30/2020/NĐ-CP")


def test_a_text_is_cited_by_its_own_number() -> None:
    with pytest.raises(
        CitedUnderAnotherNumber, match="Văn bản đã chọn là 4047/QĐ-UBND, không phải 4048/QĐ-UBND"
    ):
        cited(law="4048/QĐ-UBND", document=incoming())


def test_nothing_rests_on_what_came_later() -> None:
    later = incoming(issued_on=date(2023, 2, 15), at=morning_of(date(2023, 2, 15)))
    with pytest.raises(CitesALaterOne, match="ban hành ngày 15/02/2023, sau 64/KH-SKHCN ngày 13/02/2023"):
        cited(law="4047/QĐ-UBND", document=later)


def test_what_a_column_does_not_hold_is_refused() -> None:
    with pytest.raises(Unfit, match="văn bản được viện dẫn"):
        cited(law=f"1/QĐ-{'A' * 90}")


def test_a_secret_document_is_cited_by_who_may_see_it_and_shown_to_them() -> None:
    plan, order = document(), incoming(secrecy=Secrecy.SECRET)
    with pytest.raises(NotAllowed):
        cited(record=plan, law="4047/QĐ-UBND", document=order, by=officer())
    cited(record=plan, law="4047/QĐ-UBND", document=order)
    assert links_of(plan, officer()).cites == []
    assert len(links_of(plan, OFFICE).cites) == 1


def test_of_a_secret_record_nobody_is_told_who_may_not_see_it() -> None:
    plan, order = document(secrecy=Secrecy.SECRET), incoming()
    cited(record=plan, law="4047/QĐ-UBND", document=order)
    assert links_of(order, officer()).cited_by == []
    with pytest.raises(NotAllowed):
        cited(record=plan, by=officer())
