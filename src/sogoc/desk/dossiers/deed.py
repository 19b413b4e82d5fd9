"""When something can be done to a dossier."""

from typing import Any


def is_open(dossier: Any) -> bool:
    return bool(dossier.received_on) and not dossier.concluded_on


def runs(dossier: Any) -> bool:
    return is_open(dossier) and not dossier.suspended_at
