"""Kiểm tra lại chữ ký số của tệp."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_noop

from sogoc.foundations.documents.choosing import document_locked, locked, require_clearance
from sogoc.foundations.documents.models import Attachment
from sogoc.foundations.documents.signing.keeping import look_again, newest_check
from sogoc.foundations.documents.signing.models import SignatureCheck
from sogoc.foundations.documents.signing.trust import trust
from sogoc.foundations.documents.signing.words import in_brief
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.vietnamese import local_day


class NothingToCheck(Refusal):
    "Tệp {name} không phải là PDF nên không có chữ ký số để kiểm tra."


class CheckedToday(Refusal):
    "Chữ ký số của tệp {name} đã kiểm tra lúc {moment}, từ đó danh sách tin cậy không đổi."


FOUND = gettext_noop("chữ ký số")


@transaction.atomic
def check_signatures(*, attachment: Attachment, at: datetime, by: Actor) -> SignatureCheck:
    """Another day, or other authorities trusted: the answer may be another. The earlier one is kept too."""
    document = document_locked(attachment.document)
    require(by, "check_signatures", document)
    require_clearance(by, document)
    file = locked(attachment.file)
    if file.type != "pdf":
        raise NothingToCheck(name=attachment.name)
    before = newest_check(file)
    if before and before.trust == trust().digest and local_day(before.checked_at) == local_day(at):
        raise CheckedToday(name=attachment.name, moment=before.checked_at)
    found = look_again(file, at=at)
    told = [before and in_brief(before), in_brief(found)]
    write(by, "check_signatures", document, at=at, changes={FOUND: told})
    return found
