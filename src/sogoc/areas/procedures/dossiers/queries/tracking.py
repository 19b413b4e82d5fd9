"""A dossier as whoever applied finds it: by the code and the secret of the receipt."""

from secrets import compare_digest

from sogoc.areas.procedures.dossiers.models import Dossier, digest_of, new_secret

__all__ = ["new_secret", "tracked"]

_NOBODYS = "0" * 64


def tracked(code: str, secret: str) -> Dossier | None:
    """None where either is wrong, and as slow for a code that is none: nobody learns from it which codes there are. How
    often somebody may try, the face that asks has to count."""
    found = Dossier.objects.filter(code=code.strip().upper()).select_related("agency").first()
    kept = found.tracking_digest if found and found.tracking_digest else _NOBODYS
    return found if compare_digest(digest_of(secret), kept) else None


def held_still(code: str, digest: str) -> Dossier | None:
    """For who told the secret before: a receipt that was given since makes theirs worthless."""
    if not digest:
        return None
    return Dossier.objects.filter(code=code, tracking_digest=digest).select_related("agency").first()
