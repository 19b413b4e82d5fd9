"""A dossier is found by its code, by that of its procedure, and by the name of its procedure."""

import pytest

from sogoc.areas.procedures.catalogue.tests.builders import version
from sogoc.areas.procedures.dossiers.queries import Wanted, dossiers_wanted
from sogoc.areas.procedures.dossiers.tests.builders import CODE, ONE_STOP, application, dossier
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import local_day

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (CODE, [CODE]),
        (CODE[:10].lower(), [CODE]),
        ("9.000004", [CODE]),
        ("công bố hợp quy", [CODE]),
        ("HOP QUY cong bo", [CODE]),
        ("hợp quy 9.000004", [CODE]),
        ("cấp phép xây dựng", []),
        ("hợp", [CODE]),
        ("   ", [CODE]),
        ("%", []),
    ],
)
def test_by_code_or_by_name(words: str, found: list[str]) -> None:
    made = version("9.000004", name="Công bố hợp quy")
    dossier(agency=made.agency, application=application(code=CODE, procedure_code="9.000004"))
    wanted = Wanted(on=local_day(MORNING), words=words)
    assert [one.code for one in dossiers_wanted(ONE_STOP, wanted)] == found
