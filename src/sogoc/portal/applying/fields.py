"""A question of a form as a blank on a page. What is wrong with an answer the language of forms says, not the blank."""

import json
from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import get_language, gettext, gettext_lazy

from sogoc.areas.procedures.applications.register import YES, Kind, Problem, Question, Step
from sogoc.foundations.people.performing import ActForm

INPUT = {Kind.EMAIL: "email", Kind.PHONE: "tel"}


class Said(forms.CharField):
    """Marked as required, kept whatever it says."""

    def validate(self, value: Any) -> None:
        """The form's own language does."""


class Brought(forms.FileField):
    def clean(self, data: Any, initial: Any = None) -> Any:
        return super().clean(data, initial) if data else None


def said(told: Problem) -> str:
    """The sentence in the language of the page."""
    return gettext(told.wrong.value).format(**told.facts)


def blank(one: Question, language: str) -> forms.Field:
    told: dict[str, Any] = {"label": one.label.said(language), "help_text": one.help.said(language)}
    if one.kind is Kind.YES_NO:
        return forms.BooleanField(required=False, **told)
    if one.kind is Kind.FILE:
        return Brought(required=one.required, allow_empty_file=True, max_length=200, **told)
    return Said(required=one.required, strip=False, widget=_widget(one, language), **told)


def _widget(one: Question, language: str) -> forms.Widget:
    if one.kind is Kind.CHOICE:
        return forms.RadioSelect(choices=[(key, name.said(language)) for key, name in one.choices.items()])
    if one.kind is Kind.LINES:
        return forms.Textarea(attrs={"rows": 5})
    widget = forms.TextInput(attrs={"inputmode": "numeric"} if one.kind is Kind.NUMBER else {})
    widget.input_type = INPUT.get(one.kind, "text")
    return widget


class StepForm(ActForm):
    """One step of an application, made of its questions."""

    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, step: Step, earlier: list[Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.step, language = step, get_language() or "vi"
        for one in step.questions:
            self.fields[one.key] = blank(one, language)
            if one.kind is Kind.FILE and earlier:
                choices = [("", gettext_lazy("– không dùng lại –")), *((one.pk, one.name) for one in earlier)]
                self.fields[f"again_{one.key}"] = forms.ChoiceField(
                    label=gettext_lazy("Hoặc dùng lại giấy tờ đã nộp"), choices=choices, required=False
                )

    @property
    def answers(self) -> dict[str, str]:
        """As acts are told them: one text for each question."""
        told = {}
        for one in self.step.questions:
            if one.kind is Kind.YES_NO:
                told[one.key] = YES if self.cleaned_data.get(one.key) else ""
            elif one.kind is not Kind.FILE:
                told[one.key] = self.cleaned_data.get(one.key, "")
        return told

    @property
    def brought(self) -> dict[str, Any]:
        keys = [one.key for one in self.step.questions if one.kind is Kind.FILE]
        return {key: file for key in keys if (file := self.cleaned_data.get(key))}

    @property
    def reused(self) -> dict[str, int]:
        keys = [one.key for one in self.step.questions if one.kind is Kind.FILE]
        return {key: int(pk) for key in keys if (pk := self.cleaned_data.get(f"again_{key}"))}


def told_of(answers: Mapping[str, str], step: Step) -> dict[str, Any]:
    """What stands in the blanks."""
    return {
        one.key: bool(answers.get(one.key)) if one.kind is Kind.YES_NO else answers.get(one.key, "")
        for one in step.questions
        if one.kind is not Kind.FILE
    }


def when(one: Question) -> str:
    """For the script that shows and hides; the server asks again."""
    return json.dumps(dict(one.when)) if one.when else ""
