import pytest

from sogoc.areas.procedures.catalogue.actions.correct_procedure import correct_procedure
from sogoc.areas.procedures.catalogue.queries import ChangedLater, NotInForce, ProcedureChanged, components_of
from sogoc.areas.procedures.catalogue.register import Component
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of

from .builders import BEGIN, amended, contents, procedure, ready_for_correct_procedure, version

pytestmark = pytest.mark.django_db


def test_what_was_written_wrongly_is_mended_and_told() -> None:
    given = version()
    first = components_of(given)[0]
    papers = (Component(name="Đơn đề nghị", form="Mẫu 1"),)
    told = correct_procedure(
        **ready_for_correct_procedure(procedure=given.procedure, components=papers, code="1.014432")
    )
    assert (told.pk, told.number, told.limit, told.minutes_cut) == (given.pk, 1, "7wd", 8 * 480)
    assert told.folded.startswith("1.014432 cap giay")
    assert [(one.pk, one.name) for one in components_of(told)] == [(first.pk, "Đơn đề nghị")]
    changes = history_of(told)[0].changes
    assert changes["mã thủ tục"] == ["1.014431", "1.014432"]
    assert changes["thành phần hồ sơ"][1] == "Đơn đề nghị (Mẫu 1): 1 bản chính, 0 bản sao"


def test_what_is_right_is_not_mended() -> None:
    with pytest.raises(NothingToCorrect):
        correct_procedure(**ready_for_correct_procedure(limit="10wd"))


def test_it_is_refused_to_a_stale_form_and_on_other_days() -> None:
    ready = ready_for_correct_procedure()
    correct_procedure(**ready)
    with pytest.raises(ProcedureChanged):
        correct_procedure(**ready)
    with pytest.raises(NotInForce):
        correct_procedure(
            **ready_for_correct_procedure(procedure=procedure("1.000009"), on=BEGIN.replace(year=2022))
        )
    with pytest.raises(Unfit, match="mã thủ tục"):
        correct_procedure(**ready_for_correct_procedure(procedure=procedure("1.000008"), code="1"))
    with pytest.raises(ChangedLater):
        amended(procedure=procedure("1.000007"), contents=contents(), on=BEGIN)
