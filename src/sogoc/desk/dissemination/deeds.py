"""How the telling of a legal text is written down, and what can be done to it."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.institutions.dissemination.actions.correct_dissemination import (
    DisseminationChanged,
    correct_dissemination,
)
from sogoc.areas.institutions.dissemination.actions.disseminate import disseminate
from sogoc.areas.institutions.dissemination.actions.withdraw_dissemination import withdraw_dissemination
from sogoc.areas.institutions.dissemination.queries import disseminations_seen_by
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of
from sogoc.desk.telling import ReasonForm

from . import forms
from .trails import of_one, of_the_list, page_of


def _stands(one: Any) -> bool:
    return one.withdrawn_on is None


DISSEMINATION = Beginning(
    "disseminate",
    disseminate,
    forms.DisseminateForm,
    page_of,
    of_the_list,
    _("Ghi văn bản đã phổ biến"),
    _("Đã ghi phổ biến."),
)
KIND = Kind("dissemination", disseminations_seen_by, page_of, of_one, DisseminationChanged)
DISSEMINATIONS = Deeds(
    KIND,
    {
        "correct": Deed(
            "correct_dissemination", correct_dissemination, forms.CorrectForm, _("Sửa"), _("Đã sửa."), _stands
        ),
        "withdraw": Deed(
            "withdraw_dissemination",
            withdraw_dissemination,
            ReasonForm,
            _("Rút"),
            _("Đã rút; không tính vào số liệu nữa."),
            _stands,
        ),
    },
)
PROOFS = proofs_of(KIND)
