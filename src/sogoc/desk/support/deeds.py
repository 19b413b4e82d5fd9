"""How a grant begins, and what can be done to it."""

from django.utils.translation import gettext_lazy as _

from sogoc.areas.public_finance.support.actions.correct_enterprise_grant import (
    GrantChanged,
    correct_enterprise_grant,
)
from sogoc.areas.public_finance.support.actions.enter_enterprise_grant import enter_enterprise_grant
from sogoc.areas.public_finance.support.actions.revoke_enterprise_grant import revoke_enterprise_grant
from sogoc.areas.public_finance.support.queries import enterprise_grants_seen_by
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of
from sogoc.desk.telling import ReasonForm

from . import forms
from .trails import of_a_grant, of_the_list, page_of

GRANT = Beginning(
    "enter_enterprise_grant",
    enter_enterprise_grant,
    forms.GrantForm,
    page_of,
    of_the_list,
    _("Ghi khoản hỗ trợ"),
    _("Đã ghi khoản hỗ trợ."),
)
GRANTS = Deeds(
    Kind("grant", enterprise_grants_seen_by, page_of, of_a_grant, GrantChanged),
    {
        "correct": Deed(
            "correct_enterprise_grant",
            correct_enterprise_grant,
            forms.CorrectForm,
            _("Sửa"),
            _("Đã sửa."),
            lambda one: one.revoked_on is None,
        ),
        "revoke": Deed(
            "revoke_enterprise_grant",
            revoke_enterprise_grant,
            ReasonForm,
            _("Hủy khoản hỗ trợ"),
            _("Đã hủy; không tính vào số liệu nữa."),
            lambda one: one.revoked_on is None,
        ),
    },
)
PROOFS = proofs_of(GRANTS.kind)
