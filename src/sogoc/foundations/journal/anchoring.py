"""Once a day the worker signs how far the chain has come."""

from datetime import datetime
from pathlib import Path
from typing import cast

from django.conf import settings
from django.db import transaction

from sogoc.kernel.acts import Actor, require
from sogoc.kernel.vietnamese import local_day

from .anchors import Signed, kept_key, signed
from .chain import START, moment
from .models import Anchor, Seal
from .sealing import one_at_a_time, seal_entries


def anchor_day(*, at: datetime, by: Actor) -> Anchor:
    """The anchor of the day of `at`; a second one on that day is the first one. Everything is sealed before."""
    require(by, "seal_journal")
    seal_entries(at=at, by=by, whole=True)
    with transaction.atomic():
        one_at_a_time()
        day = local_day(at)
        if there := Anchor.objects.filter(day=day).first():
            return cast(Anchor, there)
        last, before = Seal.objects.order_by("-position").first(), Anchor.objects.order_by("-day").first()
        anchor = signed(
            Signed(
                day=day.isoformat(),
                position=last.position if last else 0,
                digest=last.digest if last else START,
                before=as_signed(before).mark if before else START,
                made_at=moment(at),
                public_key="",
            ),
            kept_key(Path(settings.JOURNAL_KEY)),
        )
        made = Anchor(
            day=day,
            position=anchor.position,
            digest=anchor.digest,
            before=anchor.before,
            made_at=at,
            public_key=anchor.public_key,
            signature=anchor.signature,
        )
        made.save()
        return made


def as_signed(anchor: Anchor) -> Signed:
    return Signed(
        day=anchor.day.isoformat(),
        position=anchor.position,
        digest=anchor.digest,
        before=anchor.before,
        made_at=moment(anchor.made_at),
        public_key=anchor.public_key,
        signature=anchor.signature,
    )


def anchors_kept() -> list[Signed]:
    """All that were made here, oldest first."""
    return [as_signed(anchor) for anchor in Anchor.objects.order_by("day")]
