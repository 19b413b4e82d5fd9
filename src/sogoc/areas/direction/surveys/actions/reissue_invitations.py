"""Cấp lại mã mời trả lời khảo sát."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.actions.draw_sample import Invited
from sogoc.areas.direction.surveys.models import SampledDossier, Survey, Token
from sogoc.areas.direction.surveys.queries.grouping import grouped
from sogoc.areas.direction.surveys.register import Drawn, Way
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.reasons import reason_given
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class NobodyInvited(Refusal):
    "Cuộc khảo sát chưa phát mã mời nào, nên không có gì để cấp lại."


class ReissuedTooLate(Refusal):
    "Cuộc khảo sát đã kết thúc ngày {day}, không cấp lại mã mời được nữa."


class ReissuedMeanwhile(Refusal):
    "Mã mời đã có người cấp lại sau khi bạn mở. Hãy dùng giấy mời mới nhất, hoặc mở lại rồi cấp lại nếu vẫn cần."


class AnsweredByOldOnes(Refusal):
    """Đã có {number} người trả lời bằng mã đã phát, tức là giấy mời đã đến tay họ. Không ai biết họ là ai, nên cấp lại
    thì có người trả lời hai lần. Hãy đợi những người còn lại, hoặc mở cuộc khảo sát khác."""


@transaction.atomic
def reissue_invitations(*, survey: Survey, issue: int, reason: str, at: datetime, by: Actor) -> list[Invited]:
    """For a sheet that was lost before anybody had it: the old tokens die, each dossier has a new one."""
    survey = locked(survey, "agency")
    require(by, "reissue_invitations", survey)
    if survey.closed_on:
        raise ReissuedTooLate(day=survey.closed_on)
    if not survey.sampled or not survey.takes(Way.ONLINE):
        raise NobodyInvited
    if survey.issue != issue:
        raise ReissuedMeanwhile
    if used := Token.objects.filter(survey=survey, is_used=True).count():
        raise AnsweredByOldOnes(number=used)
    Token.objects.filter(survey=survey).delete()
    changes = changed(survey, issue=issue + 1)
    changes["lý do"] = [None, reason_given(reason)]
    survey.save(update_fields=["issue"])
    sample = SampledDossier.objects.filter(survey=survey).select_related("division")
    drawn = [_as_drawn(one) for one in sample]
    handed = Token.hand_out(survey, grouped(drawn))
    invited = [Invited(one.dossier, secret) for one, secret in zip(drawn, handed, strict=True)]
    write(by, "reissue_invitations", survey, at=at, changes=changes)
    return invited


def _as_drawn(one: SampledDossier) -> Drawn:
    division = one.division.key if one.division else ""
    return Drawn(one.dossier, one.procedure_code, one.procedure, division)
