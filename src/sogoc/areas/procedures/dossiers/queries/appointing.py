"""Whether another day can be named for a dossier."""

from datetime import datetime

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.kernel.acts import Refusal


class NoDayToMove(Refusal):
    "Hồ sơ {code} đang tạm dừng nên chưa có ngày hẹn trả để hẹn lại. Hãy ghi tiếp tục trước."


class NotLater(Refusal):
    "Lúc hẹn lại ({until}) phải sau lúc đã hẹn trả ({due}) và sau lúc này. Hãy chọn một ngày sau đó."


def refuse_earlier(dossier: Dossier, until: datetime, at: datetime) -> None:
    if dossier.due_at is None:
        raise NoDayToMove(code=dossier.code)
    if until <= max(dossier.due_at, at):
        raise NotLater(until=until, due=dossier.due_at)
