from datetime import date

import pytest

from sogoc.areas.public_finance.autonomy.actions.issue_own_rule import IssuedLater, issue_own_rule
from sogoc.areas.public_finance.autonomy.register import RuleKind
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.agencies.units import UnitElsewhere
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import document, ready_for_cancel_number, some_agency

from .builders import ready_for_issue_own_rule, rule, service_unit, some_paper

pytestmark = pytest.mark.django_db


def test_it_takes_the_place_of_those_before() -> None:
    ready = ready_for_issue_own_rule(appraisal=some_paper("31/STC-QLNS"))
    one = issue_own_rule(**ready)
    assert (str(one), one.appraised_on) == (
        "chi tiêu nội bộ: Sở Khoa học và Công nghệ",
        some_paper("31/STC-QLNS").issued_on,
    )
    with pytest.raises(IssuedLater):
        issue_own_rule(**ready)
    later = document("99/QĐ-SKHCN", agency=some_agency(), issued_on=date(2023, 2, 14))
    assert issue_own_rule(**(ready | {"document": later})).ended_on is None
    one.refresh_from_db()
    assert one.ended_on == date(2023, 2, 14)


def test_each_unit_has_its_own_of_each_kind() -> None:
    assert {rule().pk, rule(kind=RuleKind.ASSETS).pk, rule(unit=service_unit()).pk}
    with pytest.raises(UnitElsewhere):
        rule(unit=department("khac"))
    cancelled = cancel_number(**ready_for_cancel_number())
    for told in ({"document": cancelled}, {"appraisal": cancelled}):
        with pytest.raises(NumberCancelled):
            rule(unit=service_unit(), kind=RuleKind.ASSETS, **told)
