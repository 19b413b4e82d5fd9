from datetime import datetime

import pytest

from sogoc.areas.procedures.dossiers.actions.receive_dossier import AlreadyReceived, receive_dossier
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import VIETNAM

from .builders import dossier, ready_for_receive_dossier

pytestmark = pytest.mark.django_db


def test_its_receipt_names_the_day_by_which_it_is_due() -> None:
    """Five working days from Tuesday morning, the office's hours being those of the law."""
    received = dossier()
    assert received.due_at == datetime(2023, 2, 21, 8, 0, tzinfo=VIETNAM)
    assert (str(received.received_on), str(received.due_on)) == ("2023-02-14", "2023-02-21")
    assert (received.outcome, received.held_at, str(received)) == ("", "so/", "H06.16-230214-0001")
    assert [entry.act for entry in history_of(received)] == ["receive_dossier"]


def test_received_in_the_evening_it_is_of_that_day_and_counts_from_the_next_morning() -> None:
    evening = MORNING.replace(hour=22)
    received = dossier(at=evening)
    assert str(received.received_on) == "2023-02-14"
    assert received.due_at == datetime(2023, 2, 21, 17, 0, tzinfo=VIETNAM)


def test_a_code_names_one_dossier_wherever_it_was_received() -> None:
    dossier()
    with pytest.raises(AlreadyReceived, match=r"H06\.16-230214-0001 đã được tiếp nhận ngày 14/02/2023"):
        receive_dossier(**ready_for_receive_dossier())
    with pytest.raises(AlreadyReceived):
        receive_dossier(**ready_for_receive_dossier(agency=department("so-khac")))


@pytest.mark.parametrize(
    "code",
    [
        "H56-250117-0001",
        "H56.16-250117-0001",
        "G22.99.1-260125-0112345",
        "000.00.16.H56-180117-0001",
        "H56.A1B.16-250117-12345",
    ],
)
def test_codes_of_every_time_are_let_in(code: str) -> None:
    assert dossier(code).code == code


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"code": "56-250117-0001"}, "mã hồ sơ"),
        ({"code": "H56.16-250117-01"}, "mã hồ sơ"),
        ({"code": "h56.16-250117-0001"}, "mã hồ sơ"),
        ({"code": ""}, "mã hồ sơ"),
        ({"procedure_code": "1014431"}, "mã thủ tục"),
        ({"procedure_code": "1.014431\n"}, "mã thủ tục"),
        ({"procedure": "  "}, "thủ tục"),
        ({"field": "x" * 151}, "lĩnh vực"),
        ({"channel": "pigeon"}, "cách nộp"),
        ({"level": "level_9"}, "cung cấp trực tuyến"),
    ],
)
def test_what_no_receipt_says_is_refused(wrong: dict[str, str], said: str) -> None:
    with pytest.raises(Unfit, match=said):
        receive_dossier(**ready_for_receive_dossier(**wrong))


def test_the_code_of_a_procedure_may_bear_the_suffix_of_its_province() -> None:
    assert dossier(procedure_code="1.014431.000.00.00.H56").procedure_code.endswith("H56")
