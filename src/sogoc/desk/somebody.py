"""One of the staff, chosen in a form from those who are there: the same for every room that tells of somebody."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.staff.queries import Wanted, stays_wanted
from sogoc.components.form_fields import QuickSelect
from sogoc.desk.telling import TellingForm


class SomebodyForm(TellingForm):
    """`thing` is the agency whose people they are."""

    staff = forms.ChoiceField(
        label=_("Công chức, viên chức"),
        widget=QuickSelect,
        help_text=_("Người chưa có trong danh sách thì ghi vào danh sách công chức, viên chức trước."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        here = stays_wanted(self.by, Wanted(agency=self.thing, state="here")).order_by("staff__code", "id")
        self.people = {str(stay.staff_id): stay for stay in here}
        told = [(key, f"{stay.staff}, {stay.unit.short_name}") for key, stay in self.people.items()]
        self.fields["staff"].choices = [("", _("Chọn người")), *told]  # type: ignore[attr-defined]

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        return told | {"staff": self.people[told["staff"]].staff}
