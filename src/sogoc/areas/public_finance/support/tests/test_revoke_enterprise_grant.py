import pytest

from sogoc.areas.public_finance.support.actions.revoke_enterprise_grant import (
    GrantRevoked,
    revoke_enterprise_grant,
)
from sogoc.foundations.documents.reasons import ReasonMissing

from .builders import ready_for_revoke_enterprise_grant, revoked

pytestmark = pytest.mark.django_db


def test_once_and_for_a_reason() -> None:
    ready = ready_for_revoke_enterprise_grant()
    with pytest.raises(ReasonMissing):
        revoked(grant=ready["grant"], reason=" ")
    assert revoke_enterprise_grant(**ready).revoked_on
    with pytest.raises(GrantRevoked):
        revoke_enterprise_grant(**ready)
