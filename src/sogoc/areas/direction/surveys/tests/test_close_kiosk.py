import pytest

from sogoc.areas.direction.surveys.actions.close_kiosk import KioskClosedAlready, close_kiosk

from .builders import ready_for_close_kiosk

pytestmark = pytest.mark.django_db


def test_once() -> None:
    ready = ready_for_close_kiosk()
    assert close_kiosk(**ready).closed_on is not None
    with pytest.raises(KioskClosedAlready):
        close_kiosk(**ready)
