"""How somebody is put in charge, and what can be done to it."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.organisation.officers.actions.correct_work_contact import (
    WorkContactChanged,
    correct_work_contact,
)
from sogoc.areas.organisation.officers.actions.put_in_charge import put_in_charge
from sogoc.areas.organisation.officers.actions.release_from_charge import release_from_charge
from sogoc.areas.organisation.officers.queries import officers_seen_by
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of

from . import forms
from .trails import of_a_charge, of_the_list, page_of


def _stands(one: Any) -> bool:
    return one.valid_until is None


CHARGE = Beginning(
    "put_in_charge",
    put_in_charge,
    forms.PutInChargeForm,
    page_of,
    of_the_list,
    _("Ghi phân công phụ trách"),
    _("Đã ghi; người được phân công đã được báo."),
)
KIND = Kind("charge", officers_seen_by, page_of, of_a_charge, WorkContactChanged)
CHARGES = Deeds(
    KIND,
    {
        "release": Deed(
            "release_from_charge",
            release_from_charge,
            forms.ReleaseForm,
            _("Ghi thôi phụ trách"),
            _("Đã ghi thôi phụ trách."),
            _stands,
        ),
        "correct": Deed(
            "correct_work_contact",
            correct_work_contact,
            forms.CorrectForm,
            _("Sửa liên hệ"),
            _("Đã sửa liên hệ."),
            _stands,
        ),
    },
)
PROOFS = proofs_of(KIND)
