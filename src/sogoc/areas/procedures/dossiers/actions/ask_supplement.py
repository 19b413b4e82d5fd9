"""Yêu cầu bổ sung, hoàn thiện hồ sơ."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.procedures.dossiers.actions.suspend_dossier import suspend_dossier
from sogoc.areas.procedures.dossiers.models import Dossier, supplement_rule
from sogoc.areas.procedures.dossiers.queries.order import refuse_concluded
from sogoc.areas.procedures.dossiers.register import Cause
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require


class NothingWanted(Refusal):
    "Chưa ghi cần bổ sung những gì. Hãy ghi rõ từng giấy tờ, để người nộp chỉ phải bổ sung một lần."


class AskedBefore(Refusal):
    """Hồ sơ {code} đã yêu cầu bổ sung {times} lần, mà quy định chỉ cho yêu cầu {most} lần. Yêu cầu thêm thì hồ sơ bị
    tính là quá hạn trong bộ chỉ số 766; nếu vẫn phải yêu cầu, hãy đánh dấu vào ô xác nhận."""


@transaction.atomic
def ask_supplement(
    *,
    dossier: Dossier,
    wanted: str,
    reason: str,
    at: datetime,
    by: Actor,
    document: str = "",
    once_more: bool = False,
) -> Dossier:
    """In writing, once, soon after its reception; what is against that is told, and counted as the law counts it."""
    dossier = locked(dossier, "agency")
    require(by, "ask_supplement", dossier)
    refuse_concluded(dossier)
    if not wanted.strip():
        raise NothingWanted
    rule = supplement_rule(dossier, at)
    if dossier.supplements >= rule.most and not once_more:
        raise AskedBefore(code=dossier.code, times=dossier.supplements, most=rule.most)
    dossier = suspend_dossier(dossier=dossier, cause=Cause.SUPPLEMENT, reason=reason, at=at, by=by)
    pause = dossier.suspensions.get(until=None)
    pause.wanted, pause.document = " ".join(wanted.split()), " ".join(document.split())
    pause.restarts, pause.asked_late = rule.restarts, rule.until is not None and at > rule.until
    fit(pause)
    pause.save()
    changes = dossier.become(supplements=dossier.supplements + 1)
    write(by, "ask_supplement", dossier, at=at, changes={**changes, "nội dung": [None, pause.wanted]})
    return dossier
