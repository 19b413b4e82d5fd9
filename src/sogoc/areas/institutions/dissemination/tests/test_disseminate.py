from datetime import timedelta

import pytest

from sogoc.areas.institutions.dissemination.actions.disseminate import NotDisseminatedYet, disseminate
from sogoc.areas.institutions.dissemination.queries import (
    AlreadyTold,
    Wanted,
    by_issuer,
    disseminations_wanted,
    texts_in,
)
from sogoc.areas.institutions.dissemination.register import Issuer, LawKind, Means
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.tests.builders import OFFICE, ready_for_cancel_number
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import MORNING

from .builders import NUMBER, TITLE, TOLD, dissemination, law, ready_for_disseminate, telling, withdrawn

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_which_text_how_and_to_whom_and_it_is_found() -> None:
    one = disseminate(**ready_for_disseminate(telling=telling(audience=" Công chức  một cửa ", people=45)))
    assert (str(one), one.held_at, one.audience) == (f"{NUMBER}, {TITLE}", "so/", "Công chức một cửa")
    year = Period.parse("2023")
    wanted = Wanted(words="107/2021 mot cua", period=year, issuer="government", means="website")
    assert list(disseminations_wanted(OFFICE, wanted)) == [one]
    assert not disseminations_wanted(OFFICE, Wanted(period=Period.parse("2022"))).exists()


def test_reports_break_it_down_by_who_made_the_law_and_count_a_text_once() -> None:
    dissemination()
    dissemination(telling=telling(means=Means.MEETING))
    dissemination(law=law(title="Quyết định", number="", kind=LawKind.DECISION, issuer=Issuer.COMMITTEE))
    assembly = law(title="Luật", number="", kind=LawKind.LAW, issuer=Issuer.ASSEMBLY)
    dissemination(law=assembly)
    sums = by_issuer(disseminations_wanted(OFFICE, Wanted()))
    assert [(one.issuer.value, one.texts) for one in sums] == [
        ("assembly", 1),
        ("government", 1),
        ("committee", 1),
    ]
    assert texts_in(sums) == 3


def test_the_same_in_one_way_on_one_day_once() -> None:
    one = dissemination()
    with pytest.raises(AlreadyTold):
        dissemination(law=law(title="Tên khác"))
    plain = law(number="", title="Chưa rõ số")
    dissemination(law=plain)
    with pytest.raises(AlreadyTold):
        dissemination(law=plain)
    assert dissemination(on=TOLD - timedelta(days=1)).pk != one.pk
    withdrawn(dissemination=one)
    assert dissemination().pk != one.pk


def test_what_was_told_and_what_tells_of_it() -> None:
    with pytest.raises(NotDisseminatedYet):
        dissemination(on=MORNING.date() + timedelta(days=1))
    with pytest.raises(Unfit):
        dissemination(law=law(title=" "))
    with pytest.raises(Unfit):
        dissemination(telling=telling(people=-1))
    with pytest.raises(NumberCancelled):
        dissemination(document=cancel_number(**ready_for_cancel_number()))
