"""Whether a dossier is in the book already: handed in online, it is received only once somebody has looked at it."""

from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.kernel.acts import Refusal


class NotYetReceived(Refusal):
    "Hồ sơ {code} chưa được tiếp nhận, nên chưa ghi được việc này. Hãy tiếp nhận hồ sơ trước."


def refuse_unreceived(dossier: Dossier) -> None:
    if dossier.received_on is None:
        raise NotYetReceived(code=dossier.code)
