"""What an official tells of a source: its name, and how its columns and words are read."""

from collections.abc import Mapping as Told
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.feeding.register import (
    FIELDS,
    FIXABLE,
    NEEDED,
    ROW_STATES,
    WORDS,
    Mapping,
)
from sogoc.components.form_fields import QuickSelect, WordsField
from sogoc.desk.documents.forms import offer
from sogoc.desk.performing import ActForm

SIGN = " = "


class OpenForm(ActForm):
    key = forms.CharField(
        label=_("Mã nguồn"),
        max_length=40,
        help_text=_("Chữ thường, số và gạch nối, ví dụ mot-cua-tinh; đứng trong địa chỉ để máy gọi."),
    )
    name = forms.CharField(label=_("Tên hệ thống"), max_length=150)


class WordsOfTheirs(forms.CharField):
    """A line for each of their words: Trực tuyến = Cổng dịch vụ công của tỉnh. Nothing on the right says none."""

    def __init__(self, *, known: Told[Any, str], **kwargs: Any) -> None:
        super().__init__(max_length=4000, widget=forms.Textarea(attrs={"rows": 4}), required=False, **kwargs)
        self.known = known

    def prepare_value(self, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        named = {str(key): gettext(words) for key, words in self.known.items() if key}
        return "\n".join(f"{theirs}{SIGN}{named.get(ours, '')}".strip() for theirs, ours in value.items())

    def clean(self, value: Any) -> Any:
        one = WordsField(choices=[(key, words) for key, words in self.known.items() if key], required=False)
        told = {}
        for line in super().clean(value).splitlines():
            theirs, sign, ours = line.partition("=")
            if not line.strip():
                continue
            if not sign or not theirs.strip():
                raise ValidationError(
                    _("Dòng “%(line)s” chưa đúng. Hãy viết: từ của họ = từ của ta."),
                    params={"line": line[:80]},
                )
            told[theirs.strip()] = one.clean(ours.strip())
        return told


class MapForm(ActForm):
    """For each of our fields the heading of their column, what their words mean, and what is said of every row."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, mapping: Mapping, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, title in FIELDS.items():
            self._ask(name, gettext(title), mapping)

    def _ask(self, name: str, title: str, mapping: Mapping) -> None:
        self.fields[f"column_{name}"] = forms.CharField(
            label=gettext("{field}: tiêu đề cột").format(field=title),
            max_length=150,
            required=False,
            help_text=gettext("cần có") if name in NEEDED else "",
            initial=mapping.columns.get(name, ""),
        )
        if name in WORDS:
            self.fields[f"words_{name}"] = WordsOfTheirs(
                label=gettext("{field}: từ của họ = từ của ta").format(field=title),
                known=WORDS[name],
                initial=dict(mapping.words.get(name, {})),
            )
        if name in FIXABLE:
            self.fields[f"fixed_{name}"] = self._fixed(name, title, mapping.fixed.get(name, ""))

    def _fixed(self, name: str, title: str, initial: str) -> forms.Field:
        label = gettext("{field}: giá trị chung khi để trống").format(field=title)
        if name not in WORDS:
            return forms.CharField(label=label, max_length=150, required=False, initial=initial)
        offered = [(str(key), gettext(words)) for key, words in WORDS[name].items() if key]
        choices = [("", gettext("không có")), *offered]
        return forms.ChoiceField(
            label=label, choices=choices, required=False, initial=initial, widget=QuickSelect
        )

    @property
    def mapping(self) -> Mapping:
        told = self.cleaned_data
        words = {name: told[f"words_{name}"] for name in WORDS if told.get(f"words_{name}")}
        fixed = {name: told[f"fixed_{name}"] for name in FIXABLE if told.get(f"fixed_{name}")}
        return Mapping({name: told[f"column_{name}"].strip() for name in FIELDS}, words, fixed)


class RowsForm(forms.Form):
    """Which rows of a run are shown."""

    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "state", _("Mọi dòng"), ROW_STATES)
        self.is_valid()

    @property
    def asked(self) -> str:
        return str(self.cleaned_data.get("state", ""))
