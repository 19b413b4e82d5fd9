"""What acts ask before they change a dossier: what happens to it happens in order."""

from datetime import datetime

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.register import OUTCOMES, Outcome
from sogoc.kernel.acts import Refusal

from .reception import refuse_unreceived


class AlreadyConcluded(Refusal):
    "Hồ sơ {code} đã {outcome} ngày {day}, không ghi thêm được việc này. Nếu ghi nhầm, hãy đính chính hồ sơ."


class BeforeTheLatest(Refusal):
    "Việc gần nhất của hồ sơ {code} đã ghi lúc {latest}, sau lúc {told}. Hãy kiểm tra lại giờ và ngày."


def refuse_concluded(dossier: Dossier) -> None:
    """Nor is anything done to one that is not in the book yet."""
    refuse_unreceived(dossier)
    if dossier.concluded_on:
        outcome = OUTCOMES[Outcome(dossier.outcome)]
        raise AlreadyConcluded(code=dossier.code, outcome=outcome, day=dossier.concluded_on)


def refuse_backward(dossier: Dossier, at: datetime) -> None:
    """What happens to a dossier happens in order."""
    if at < dossier.latest_at:
        raise BeforeTheLatest(code=dossier.code, latest=dossier.latest_at, told=at)
