from datetime import date
from typing import Any

import pytest

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.actions.cancel_number import cancel_number
from sogoc.foundations.documents.cancellation import NumberCancelled
from sogoc.foundations.documents.tests.builders import document, officer, ready_for_cancel_number
from sogoc.foundations.documents.traits import Secrecy
from sogoc.foundations.journal.queries import history_of
from sogoc.foundations.ledger.actions.keep_figures import AlreadyKept, KeptAsOfToCome, NothingToKeep
from sogoc.foundations.ledger.asking import ask
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.finding import UnknownFigure
from sogoc.foundations.ledger.kept import restated, restatements_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import NOBODY, holder
from sogoc.measures.language import Figure, count, share
from sogoc.measures.succession import digest

from .builders import QUARTER, SPRING, kept, override, proof
from .founding import EVERYBODY, KEPT, RATE, established, units

pytestmark = pytest.mark.django_db


def test_it_keeps_value_sums_definition_and_records(so: Agency) -> None:
    found = kept(agency=so)
    rate = found[RATE]
    assert (rate.value, rate.numerator, rate.denominator) == ("75.0000", 3, 4)
    assert (rate.state, rate.source, rate.as_of) == ("number", "counted", SPRING.date())
    assert rate.definition == digest(RATE, books.figures[RATE]) != found[KEPT].definition
    assert rate.records == {"part": ["a", "b", "c"], "whole": ["a", "b", "c", "so"]}
    assert found[KEPT].records == {"counted": ["a", "b", "c", "so"]}
    entry = history_of(proof())[0]
    assert entry.changes == {"số liệu đã ký": [None, "2, Sở Khoa học và Công nghệ, Quý I năm 2023"]}


def test_what_was_declared_is_kept_as_declared(so: Agency) -> None:
    override(agency=so, figure=KEPT, value="9")
    found = kept(agency=so)[KEPT]
    assert (found.value, found.source, len(found.records["counted"])) == ("9", "declared", 4)


def test_only_what_had_happened_by_that_day_is_kept(so: Agency) -> None:
    found = kept(agency=so, as_of=date(2023, 2, 1))[KEPT]
    assert (found.value, found.records) == ("3", {"counted": ["a", "c", "so"]})


def test_as_many_queries_however_many_figures(so: Agency, django_assert_num_queries: Any) -> None:
    paper = proof()
    kept(agency=so, document=paper)
    for one in range(20):
        books.figures[f"more_{one}"] = Figure("Số", count(established), unit="đơn vị")
    other = document("13/BC-SKHCN", issued_on=date(2023, 3, 31))
    kept(agency=so, document=other)
    for said, many in ((paper, 2), (other, 22)):
        with django_assert_num_queries(8):
            assert len(restated(said, by=EVERYBODY)) == many


def test_what_came_later_is_told_as_a_restatement(so: Agency) -> None:
    kept(agency=so)
    assert not any(
        one.differs or one.moved or one.defined_otherwise for one in restated(proof(), by=EVERYBODY)
    )
    division(so, "e", valid_from=date(2023, 3, 1))
    Agency.objects.filter(key="c").update(valid_from=date(2022, 12, 31))
    by_name = {one.kept.figure: one for one in restated(proof(), by=EVERYBODY)}
    assert not by_name[KEPT].differs, "one came and one went"
    assert (by_name[KEPT].came, by_name[KEPT].gone) == ({"counted": ["e"]}, {"counted": ["c"]})
    assert by_name[RATE].came == {"part": ["e"], "whole": ["e"]}
    division(so, "g", valid_from=date(2023, 3, 2))
    by_name = {one.kept.figure: one for one in restated(proof(), by=EVERYBODY)}
    assert by_name[KEPT].differs
    assert (by_name[KEPT].kept.value, by_name[KEPT].current.value) == ("4", 5)


def test_what_left_the_part_and_stayed_in_the_whole_is_seen(so: Agency) -> None:
    kept(agency=so)
    Agency.objects.filter(key="a").update(kind="department")
    (rate,) = [one for one in restated(proof(), by=EVERYBODY) if one.kept.figure == RATE]
    assert (rate.came, rate.gone, rate.differs) == ({}, {"part": ["a"]}, True)


def test_a_definition_that_changed_is_told(so: Agency, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(agency=so)
    others = established.where(units.kind == "department", "là sở")
    monkeypatch.setitem(books.figures, RATE, Figure("Tỷ lệ", share(others, of=established, missed="khác")))
    monkeypatch.delitem(books.figures, KEPT)
    by_name = {one.kept.figure: one for one in restated(proof(), by=EVERYBODY)}
    assert by_name[RATE].defined_otherwise
    assert (by_name[KEPT].current, by_name[KEPT].differs, by_name[KEPT].figure) == (None, True, None)


def test_of_a_figure_those_documents_that_one_may_see(so: Agency) -> None:
    kept(agency=so)
    kept(agency=so, document=document("1/BC-SKHCN", agency=so, secrecy=Secrecy.SECRET))
    answer = ask([RATE], [so], QUARTER, by=EVERYBODY)[RATE, "so"]
    assert len(restatements_of(answer, by=EVERYBODY)) == 1
    assert len(restatements_of(answer, by=holder(Role.OFFICE))) == 2
    elsewhere = ask([RATE], [so], Period.parse("2023-02"), by=EVERYBODY)[RATE, "so"]
    assert restatements_of(elsewhere, by=EVERYBODY) == []


def test_a_document_says_each_figure_once(so: Agency) -> None:
    kept(agency=so, figures=[KEPT])
    with pytest.raises(AlreadyKept, match="Số đơn vị"):
        kept(agency=so)
    with pytest.raises(AlreadyKept, match="12/BC-SKHCN"):
        kept(agency=so, period=Period.parse("2023-01-01..2023-03-31"), figures=[KEPT])
    assert set(kept(agency=so, figures=[RATE])) == {RATE}
    kept(agency=so, period=Period.parse("2023-02"), figures=[KEPT])


def test_what_cannot_be_kept_is_refused(so: Agency) -> None:
    with pytest.raises(NothingToKeep, match="12/BC-SKHCN"):
        kept(agency=so, figures=[])
    with pytest.raises(KeptAsOfToCome, match="11/4/2023"):
        kept(agency=so, as_of=date(2023, 4, 11))
    with pytest.raises(NumberCancelled):
        kept(agency=so, document=cancel_number(**ready_for_cancel_number()))
    with pytest.raises(UnknownFigure, match="nowhere"):
        kept(agency=so, figures=["nowhere"])


def test_clerks_keep_what_they_may_see(so: Agency) -> None:
    for by in (officer(), NOBODY):
        with pytest.raises(NotAllowed):
            kept(agency=so, by=by)
