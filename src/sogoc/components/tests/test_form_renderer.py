"""Blanks written by Python read as those that Django writes."""

from typing import Any

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates

from sogoc.components.form_renderer import INPUTS, QuickRenderer

WIDGETS: list[type[forms.Widget]] = [
    forms.CheckboxInput,
    forms.DateInput,
    forms.EmailInput,
    forms.HiddenInput,
    forms.NumberInput,
    forms.PasswordInput,
    forms.TextInput,
    forms.TimeInput,
    forms.URLInput,
]
ATTACK = "<b>\"&'"


def test_every_widget_that_is_one_blank_is_written_here() -> None:
    assert {widget.template_name for widget in WIDGETS} == INPUTS  # type: ignore[attr-defined]


@pytest.mark.parametrize("widget", WIDGETS)
@pytest.mark.parametrize("value", [None, "", ATTACK, 7, True])
def test_they_read_as_djangos(widget: type[forms.Widget], value: Any) -> None:
    made = widget(attrs={"required": True, "disabled": False, "placeholder": ATTACK, "maxlength": 7})
    told = [
        made.render("name", value, {"id": "id_name"}, one) for one in (QuickRenderer(), DjangoTemplates())
    ]
    assert told[0] == told[1]
    assert "<b>" not in told[0]
