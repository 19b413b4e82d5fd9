from datetime import date

import pytest

from sogoc.foundations.agencies.actions.rename_agency import SameName, rename_agency
from sogoc.foundations.agencies.queries import agencies_seen_by, matching, name_on
from sogoc.foundations.agencies.reorganising import AgencyClosed, ChangedSince, NotYetStanding, NotYetTime
from sogoc.foundations.agencies.versions import AgencyChangedMeanwhile
from sogoc.foundations.journal.queries import history_of

from .builders import ADMINISTRATOR, FOUNDED, NEW_YEAR, department, merged, ready_for_rename_agency, renamed

pytestmark = pytest.mark.django_db


def test_what_it_was_called_before_stays_what_it_was_called() -> None:
    so = renamed()
    eve, day = date(2022, 12, 31), NEW_YEAR
    assert [str(name_on(so, one)) for one in (FOUNDED, eve, day)] == [
        "Sở Khoa học và Công nghệ",
        "Sở Khoa học và Công nghệ",
        "Sở Khoa học, Công nghệ và Môi trường",
    ]
    assert name_on(so, date(2003, 12, 31)) is None
    assert so.called_on(eve).symbol == "SKHCN"
    assert (so.name, so.symbol) == ("Sở Khoa học, Công nghệ và Môi trường", "SKHCNMT")
    told = so.successions.get()
    assert (told.kind, told.successor, told.decision) == ("rename", so, "4047/QĐ-UBND")
    assert history_of(so).first().changes["symbol"] == ["SKHCN", "SKHCNMT"]


def test_it_is_found_by_what_it_was_called() -> None:
    renamed()
    renamed(agency=department("so-2", name="Sở Nội vụ"), name="Sở Nội vụ và Lao động")
    seen = agencies_seen_by(ADMINISTRATOR)
    assert [one.key for one in matching(seen, "khoa hoc cong nghe")] == ["so"]
    assert [one.key for one in matching(seen, "moi truong")] == ["so"]


@pytest.mark.parametrize("on", [FOUNDED, date(2003, 1, 1)])
def test_not_from_its_first_day_or_before(on: date) -> None:
    with pytest.raises(NotYetStanding, match="có từ ngày 01/01/2004"):
        renamed(on=on)


def test_not_for_a_day_to_come() -> None:
    so = department()
    with pytest.raises(NotYetTime, match="15/02/2023 chưa tới"):
        renamed(agency=so, on=date(2023, 2, 15))
    assert renamed(agency=so, on=date(2023, 2, 14))


def test_not_before_what_is_known_already() -> None:
    so = renamed()
    for on in (date(2022, 1, 1), NEW_YEAR):
        with pytest.raises(ChangedSince, match="có hiệu lực ngày 01/01/2023"):
            renamed(agency=so, version=so.version, name="Tên khác", on=on)
    assert renamed(agency=so, name="Tên khác", on=date(2023, 1, 2)).names.count() == 3


def test_a_closed_agency_keeps_its_last_name() -> None:
    so = department()
    merged(so, into=department("so-2"))
    so.refresh_from_db()
    with pytest.raises(AgencyClosed, match="đến hết ngày 31/12/2022"):
        renamed(agency=so, on=date(2023, 2, 1))
    assert so.names.get().valid_until == date(2022, 12, 31)


def test_the_same_name_is_no_rename() -> None:
    with pytest.raises(SameName):
        renamed(name="Sở Khoa học và Công nghệ", short_name="Sở KH&CN", symbol="SKHCN")


def test_what_others_changed_meanwhile_is_seen_first() -> None:
    ready = ready_for_rename_agency()
    rename_agency(**ready)
    with pytest.raises(AgencyChangedMeanwhile):
        rename_agency(**ready)
