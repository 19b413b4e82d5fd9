from typing import Any

import pytest

from .post_office import SENDER


@pytest.fixture(autouse=True)
def _mail_is_set_up(settings: Any) -> None:
    settings.MAIL_DOMAIN = SENDER.rpartition("@")[2]
    settings.NOTICES_ADDRESS = "https://so-goc.so.example/notices/"
