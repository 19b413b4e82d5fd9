from pathlib import Path

import pytest
from django.conf import LazySettings

from sogoc.gateway.sheets.progress import telling, told
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import holder

OFFICE, OTHER = holder(Role.OFFICE, key="account:a"), holder(Role.OFFICE, key="account:b")


@pytest.fixture(autouse=True)
def _home(settings: LazySettings, tmp_path: Path) -> None:
    settings.HOME = tmp_path


def test_every_ten_rows_and_the_last() -> None:
    tell, seen = telling("khoa", OFFICE), []
    for done in range(1, 24):
        tell(done, 23)
        seen.append(told("khoa", OFFICE)[0])
    assert (seen[8], seen[9], seen[18], seen[22]) == (0, 10, 10, 23)


def test_another_persons_leads_nowhere() -> None:
    telling("khoa", OFFICE)(10, 20)
    assert told("khoa", OTHER) == told("khác", OFFICE) == (0, 0)


def test_who_did_not_ask_is_told_nothing(tmp_path: Path) -> None:
    telling("", OFFICE)(10, 20)
    assert not list(tmp_path.rglob("progress-*"))
