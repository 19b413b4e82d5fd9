"""Mở nguồn nạp hồ sơ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.feeding.models import FeedSource
from sogoc.areas.procedures.feeding.register import Mapping
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.choosing import agency_locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class SourceAlreadyOpen(Refusal):
    "Mã nguồn {key} đã được dùng. Hãy chọn mã khác."


@transaction.atomic
def open_feed_source(*, agency: Agency, key: str, name: str, at: datetime, by: Actor) -> FeedSource:
    """Until somebody maps it, its columns are called as ours."""
    agency = agency_locked(agency)
    require(by, "open_feed_source", agency)
    source = FeedSource(agency=agency, key=key.strip(), name=" ".join(name.split()))
    source.columns = dict(Mapping().columns)
    fit(source)
    if FeedSource.objects.filter(key=source.key).exists():
        raise SourceAlreadyOpen(key=source.key)
    source.save(force_insert=True)
    write(by, "open_feed_source", source, at=at)
    return source
