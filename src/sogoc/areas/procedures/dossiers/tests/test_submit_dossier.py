from datetime import datetime

import pytest

from sogoc.areas.procedures.dossiers.actions.submit_dossier import NotOnline, submit_dossier
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.models.serials import NoCodeToGive
from sogoc.areas.procedures.dossiers.queries.taking import AlreadyReceived, AlreadySubmitted
from sogoc.areas.procedures.dossiers.register import Channel
from sogoc.foundations.documents.fitting import Unfit
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import VIETNAM

from .builders import dossier, ready_for_submit_dossier, submitted

pytestmark = pytest.mark.django_db


def test_it_is_promised_an_answer_and_nothing_else() -> None:
    """Eight working hours from eight on Tuesday, when half an hour was worked already; from Friday into Monday."""
    one = submitted()
    assert (one.received_at, one.due_at, str(one.submitted_on)) == (None, None, "2023-02-14")
    assert one.accept_by == datetime(2023, 2, 15, 8, 0, tzinfo=VIETNAM)
    friday = datetime(2023, 2, 17, 15, 0, tzinfo=VIETNAM)
    late = submitted("H06.16-230217-0001", at=friday)
    assert late.accept_by == datetime(2023, 2, 20, 15, 0, tzinfo=VIETNAM)


def test_before_there_was_a_rule_no_moment_is_named() -> None:
    assert submitted(at=datetime(2017, 2, 14, 8, tzinfo=VIETNAM)).accept_by is None


def test_it_stands_in_no_book_yet() -> None:
    submitted()
    assert not Dossier.objects.filter(received_on__isnull=False).exists()


def test_what_is_brought_to_the_counter_is_received_there() -> None:
    with pytest.raises(NotOnline, match="trực tiếp"):
        submit_dossier(**ready_for_submit_dossier(channel=Channel.DIRECT))


def test_a_code_names_one_dossier() -> None:
    submitted()
    with pytest.raises(AlreadySubmitted, match="đã được nộp trực tuyến ngày 14/02/2023"):
        submitted()
    dossier("H06.16-230214-0002")
    with pytest.raises(AlreadyReceived):
        submitted("H06.16-230214-0002")


def test_without_a_code_of_the_agency_none_is_given() -> None:
    with pytest.raises(NoCodeToGive):
        submitted("")


def test_its_moment_is_kept() -> None:
    assert submitted().submitted_at == MORNING


def test_what_no_application_says_is_refused() -> None:
    with pytest.raises(Unfit, match="lĩnh vực"):
        submitted(field="x" * 151)
