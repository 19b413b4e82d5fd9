"""A code names one dossier, wherever it was handed in."""

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.kernel.acts import Refusal


class AlreadyReceived(Refusal):
    "Hồ sơ {code} đã được tiếp nhận ngày {day}. Hãy kiểm tra lại mã hồ sơ."


class AlreadySubmitted(Refusal):
    "Hồ sơ {code} đã được nộp trực tuyến ngày {day}. Hãy mở hồ sơ đó ra, không ghi thêm một hồ sơ nữa."


def refuse_taken(code: str) -> None:
    days = Dossier.objects.filter(code=code).values_list("received_on", "submitted_on")
    for received, submitted in days[:1]:
        if received:
            raise AlreadyReceived(code=code, day=received)
        raise AlreadySubmitted(code=code, day=submitted)
