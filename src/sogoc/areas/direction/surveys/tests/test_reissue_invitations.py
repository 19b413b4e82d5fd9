import pytest

from sogoc.areas.direction.surveys.actions.answer_survey import TokenUnknown, answer_survey
from sogoc.areas.direction.surveys.actions.reissue_invitations import (
    AnsweredByOldOnes,
    NobodyInvited,
    ReissuedMeanwhile,
    ReissuedTooLate,
    reissue_invitations,
)
from sogoc.areas.direction.surveys.models import SampledDossier, Token
from sogoc.areas.direction.surveys.register import Mode
from sogoc.foundations.documents.reasons import ReasonMissing
from sogoc.foundations.journal.queries import history_of

from .builders import (
    GOOD,
    answered,
    closed,
    drawn,
    ready_for_answer_survey,
    ready_for_reissue_invitations,
    survey,
)

pytestmark = pytest.mark.django_db


def test_the_old_are_dead_and_the_new_answer() -> None:
    found = survey()
    old = drawn(survey=found)
    ready = ready_for_reissue_invitations(survey=found)
    new = reissue_invitations(**ready)
    assert [one.dossier for one in new] == [one.dossier for one in SampledDossier.objects.all()]
    assert not {one.secret for one in new} & {one.secret for one in old}
    assert Token.objects.count() == len(new)
    with pytest.raises(TokenUnknown):
        answer_survey(**ready_for_answer_survey(secret=old[0].secret))
    assert answer_survey(**ready_for_answer_survey(secret=new[0].secret)) == found
    assert history_of(found).get(act="reissue_invitations").changes["issue"] == [1, 2]
    with pytest.raises(ReissuedMeanwhile):
        reissue_invitations(**ready)


def test_a_token_still_tells_no_more_of_where_it_belongs() -> None:
    found = survey()
    drawn(survey=found)
    before = sorted(Token.objects.values_list("procedure_code", "division"))
    reissue_invitations(**ready_for_reissue_invitations(survey=found))
    assert sorted(Token.objects.values_list("procedure_code", "division")) == before


def test_once_somebody_answered_nobody_could_tell_who_still_may() -> None:
    with pytest.raises(AnsweredByOldOnes, match="1 người"):
        reissue_invitations(**ready_for_reissue_invitations(survey=answered(GOOD)))


def test_there_is_something_to_issue_again_and_a_reason() -> None:
    with pytest.raises(NobodyInvited):
        reissue_invitations(**ready_for_reissue_invitations(survey=survey(title="Chưa chọn mẫu")))
    on_paper = survey(title="Chỉ phiếu giấy", mode=Mode.PAPER)
    drawn(survey=on_paper)
    with pytest.raises(NobodyInvited):
        reissue_invitations(**ready_for_reissue_invitations(survey=on_paper))
    with pytest.raises(ReissuedTooLate):
        reissue_invitations(**ready_for_reissue_invitations(survey=closed(title="Khác")))
    with pytest.raises(ReasonMissing):
        reissue_invitations(**ready_for_reissue_invitations(reason=" "))
