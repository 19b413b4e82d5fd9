"""The keys by which agencies seal, where the installation keeps them (settings.SEAL_KEYS); read for one seal each."""

from django.conf import settings

from sogoc.foundations.agencies.models import Agency

from .keys import KeyFile


def has_seal(agency: Agency) -> bool:
    return agency.key in settings.SEAL_KEYS


def seal_of(agency: Agency) -> KeyFile | None:
    kept = settings.SEAL_KEYS.get(agency.key)
    return KeyFile(kept.file.read_bytes(), kept.password) if kept else None
