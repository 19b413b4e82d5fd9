"""How an item of outreach begins, and what can be done to it."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.outreach.actions.approve_outreach_item import approve_outreach_item
from sogoc.areas.direction.outreach.actions.correct_outreach_item import (
    OutreachItemChanged,
    correct_outreach_item,
)
from sogoc.areas.direction.outreach.actions.enter_outreach_item import enter_outreach_item
from sogoc.areas.direction.outreach.actions.withdraw_outreach_item import withdraw_outreach_item
from sogoc.areas.direction.outreach.queries import outreach_seen_by
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of
from sogoc.desk.telling import ReasonForm

from . import forms
from .trails import of_an_item, of_the_list, page_of


def _stands(item: Any) -> bool:
    return item.withdrawn_on is None


ITEM = Beginning(
    "enter_outreach_item",
    enter_outreach_item,
    forms.EnterForm,
    page_of,
    of_the_list,
    _("Ghi tin, bài, hoạt động tuyên truyền"),
    _("Đã ghi; tính vào số liệu khi được duyệt."),
    submit=_("Ghi"),
)
KIND = Kind("item", outreach_seen_by, page_of, of_an_item, OutreachItemChanged)
ITEMS = Deeds(
    KIND,
    {
        "approve": Deed(
            "approve_outreach_item",
            approve_outreach_item,
            forms.ApproveForm,
            _("Duyệt"),
            _("Đã duyệt; tính vào số liệu của ngày đăng, phát, tổ chức."),
            lambda item: _stands(item) and item.published_on is None,
        ),
        "correct": Deed(
            "correct_outreach_item",
            correct_outreach_item,
            forms.CorrectForm,
            _("Sửa"),
            _("Đã sửa."),
            _stands,
        ),
        "withdraw": Deed(
            "withdraw_outreach_item",
            withdraw_outreach_item,
            ReasonForm,
            _("Rút"),
            _("Đã rút; không tính vào số liệu nữa."),
            _stands,
        ),
    },
)
PROOFS = proofs_of(KIND)
