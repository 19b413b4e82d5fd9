"""Lập giấy tiếp nhận hồ sơ và hẹn trả kết quả."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.models import Dossier, digest_of
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class ReceiptAlreadyGiven(Refusal):
    "Giấy tiếp nhận mang mã tra cứu này của hồ sơ {code} đã được lập. Nếu cần bản khác, hãy lập lại để có mã mới."


@transaction.atomic
def give_receipt(*, dossier: Dossier, secret: str, at: datetime, by: Actor) -> Dossier:
    """The secret is kept as a digest alone: it stands on the paper, and a new paper makes the one before worthless."""
    dossier = locked(dossier, "agency")
    require(by, "give_receipt", dossier)
    if dossier.tracking_digest == (digest := digest_of(secret)):
        raise ReceiptAlreadyGiven(code=dossier.code)
    dossier.tracking_digest = digest
    dossier.save(update_fields=["tracking_digest"])
    write(by, "give_receipt", dossier, at=at)
    return dossier
