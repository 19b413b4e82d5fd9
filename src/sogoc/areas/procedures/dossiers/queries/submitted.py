"""What acts ask before they answer a dossier that was handed in online: it is answered once."""

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.kernel.acts import Refusal


class AlreadyAccepted(Refusal):
    "Hồ sơ {code} đã được tiếp nhận ngày {day}, không còn gì để trả lời người nộp về việc tiếp nhận."


class AlreadyDeclined(Refusal):
    "Hồ sơ {code} không được tiếp nhận từ ngày {day}. Người nộp nộp lại thì đó là hồ sơ khác."


def refuse_answered(dossier: Dossier) -> None:
    if dossier.received_on:
        raise AlreadyAccepted(code=dossier.code, day=dossier.received_on)
    if dossier.declined_on:
        raise AlreadyDeclined(code=dossier.code, day=dossier.declined_on)
