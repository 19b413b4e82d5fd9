"""Đính kèm tệp vào văn bản."""

from datetime import datetime
from typing import BinaryIO

from django.db import transaction

from sogoc.foundations.documents.cancellation import refuse_cancelled
from sogoc.foundations.documents.choosing import document_locked, require_clearance
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.documents.history import tied
from sogoc.foundations.documents.inspecting import refuse_path
from sogoc.foundations.documents.models import Attachment, Document
from sogoc.foundations.documents.signing.keeping import looked_at
from sogoc.foundations.documents.storing import keep
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class AlreadyAttached(Refusal):
    "Tệp này đã đính kèm vào văn bản {number} với tên {name}."


@transaction.atomic
def attach_file(*, document: Document, content: BinaryIO, name: str, at: datetime, by: Actor) -> Attachment:
    """What the file is, its content says; its name is only what people call it. Its signatures are looked at once."""
    document = document_locked(document)
    require(by, "attach_file", document)
    require_clearance(by, document)
    refuse_cancelled(document)
    name = refuse_path(name)
    file = keep(content, day=local_day(at))
    if there := Attachment.objects.filter(document=document, file=file, withdrawn_on=None).first():
        raise AlreadyAttached(number=document.printed, name=there.name)
    attachment = Attachment(document=document, file=file, name=name, added_on=local_day(at))
    fit(attachment)
    attachment.save(force_insert=True)
    looked_at(file, at=at)
    write(by, "attach_file", document, at=at, changes=tied(attachment))
    return attachment
