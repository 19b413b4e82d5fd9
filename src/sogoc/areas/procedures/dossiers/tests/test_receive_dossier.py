from datetime import date, datetime, timedelta
from typing import Any

import pytest

from sogoc.areas.procedures.dossiers.actions.receive_dossier import AlreadyReceived, receive_dossier
from sogoc.areas.procedures.dossiers.models.serials import NoCodeToGive
from sogoc.areas.procedures.dossiers.queries.taking import AlreadySubmitted
from sogoc.foundations.agencies.tests.builders import coded, department, division
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import VIETNAM

from .builders import dossier, ready_for_receive_dossier, submitted

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


# ── the code that the system gives ─────────────────────────────────────────
def _given(**changes: Any) -> str:
    return dossier("", **changes).code


def test_without_a_code_it_gets_the_next_of_its_agency_and_day() -> None:
    so = department("so")
    coded(so, "H06.16", valid_from=date(2021, 1, 1))
    assert [_given(agency=so), _given(agency=so)] == ["H06.16-230214-0001", "H06.16-230214-0002"]
    assert _given(agency=so, at=MORNING + timedelta(days=1)) == "H06.16-230215-0001"
    evening = datetime(2023, 2, 14, 23, 30, tzinfo=VIETNAM)
    assert _given(agency=so, at=evening) == "H06.16-230214-0003"  # by the day in Việt Nam


def test_below_an_agency_with_a_code_all_share_its_numbers() -> None:
    so = department("so")
    coded(so, "H06.16", valid_from=date(2021, 1, 1))
    one, other = division(so, "mot-cua"), division(so, "chi-cuc")
    coded(other, "H06.16.2", valid_from=date(2021, 1, 1))
    assert [_given(agency=place) for place in (one, so, other, one)] == [
        "H06.16-230214-0001",
        "H06.16-230214-0002",
        "H06.16.2-230214-0001",
        "H06.16-230214-0003",
    ]


def test_a_number_that_another_system_gave_is_passed_over_and_one_that_was_undone_given_again() -> None:
    so = department("so")
    coded(so, "H06.16", valid_from=date(2021, 1, 1))
    dossier("H06.16-230214-0002", agency=so)
    assert _given(agency=so) == "H06.16-230214-0001"
    with pytest.raises(Unfit):
        _given(agency=so, field="x" * 151)
    assert _given(agency=so) == "H06.16-230214-0003"


def test_where_no_agency_has_a_code_none_is_given() -> None:
    with pytest.raises(NoCodeToGive, match="chưa có mã định danh vào ngày 14/02/2023"):
        _given(agency=department("so"))


def test_what_was_handed_in_online_is_accepted_and_not_received_again() -> None:
    submitted()
    with pytest.raises(AlreadySubmitted, match="đã được nộp trực tuyến ngày 14/02/2023"):
        receive_dossier(**ready_for_receive_dossier())
