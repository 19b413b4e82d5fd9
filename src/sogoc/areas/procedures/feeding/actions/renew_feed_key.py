"""Cấp khóa cho máy của nguồn nạp hồ sơ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feeding.models import FeedSource, digest_of
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require

LONG_ENOUGH = 32


class KeyTooShort(Refusal):
    "Khóa quá ngắn. Hãy để hệ thống tạo khóa mới."


class JustGiven(Refusal):
    "Khóa này vừa được cấp cho {name}. Nếu cần, hãy cấp một khóa khác."


@transaction.atomic
def renew_feed_key(*, source: FeedSource, secret: str, at: datetime, by: Actor) -> FeedSource:
    """Shown once to who asked; the one before is worth nothing any more."""
    source = locked(source, "agency")
    require(by, "renew_feed_key", source)
    if len(secret) < LONG_ENOUGH:
        raise KeyTooShort
    if source.digest == digest_of(secret):
        raise JustGiven(name=source.name)
    source.digest = digest_of(secret)
    source.save(update_fields=["digest"])
    write(by, "renew_feed_key", source, at=at)
    return source
