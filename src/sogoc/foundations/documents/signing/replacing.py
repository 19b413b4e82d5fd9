"""A signed file takes the place of the one that it was made from; that one stays in the history."""

from datetime import datetime
from io import BytesIO

from django.utils.translation import gettext_noop

from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.models import Attachment
from sogoc.foundations.documents.storing import keep
from sogoc.foundations.journal.writing import Changes
from sogoc.kernel.vietnamese import local_day

from .keeping import looked_at, newest_check

SIGNED = gettext_noop("tệp đã ký số")
BECAUSE = "Thay bằng bản đã ký số"


def put_in_place(before: Attachment, content: bytes, *, at: datetime) -> tuple[Attachment, Changes]:
    """The new attachment, and what changed for the journal."""
    today = local_day(at)
    file = keep(BytesIO(content), day=today)
    looked_at(file, at=at)
    before.withdrawn_on, before.withdrawn_because = today, BECAUSE
    before.save(update_fields=["withdrawn_on", "withdrawn_because"])
    after = Attachment(document=before.document, file=file, name=before.name, added_on=today)
    fit(after)
    after.save(force_insert=True)
    return after, {SIGNED: [None, f"{after.name}: {last_signer(after)}"]}


def last_signer(attachment: Attachment) -> str:
    check = newest_check(attachment.file)
    found = list(check.signatures.all()) if check else []
    return found[-1].signer if found else ""
