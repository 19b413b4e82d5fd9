"""A form made of questions that somebody wrote elsewhere: options to choose from, or room for words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms

PREFIX = "q"
MOST_WORDS = 2_000


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """`leads`: what is asked next hangs on its answer, so that the page looks again once it is chosen."""

    number: int
    text: str
    options: tuple[tuple[str, str], ...] = ()
    required: bool = True
    leads: bool = False


class QuestionsForm(forms.Form):
    """Each question is a field, in its order, after those that the form has of its own."""

    def __init__(self, *args: Any, questions: Iterable[AskedQuestion], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.names = [f"{PREFIX}{one.number}" for one in questions]
        for name, one in zip(self.names, questions, strict=True):
            self.fields[name] = _field(one)

    @property
    def asked(self) -> list[forms.BoundField]:
        return [self[name] for name in self.names]

    @property
    def answers(self) -> dict[str, Any]:
        """By the number of the question; what was left blank is not there."""
        told = {name: self.cleaned_data.get(name) for name in self.names}
        return {name.removeprefix(PREFIX): said for name, said in told.items() if said}


def answers_typed(data: Mapping[str, Any]) -> dict[str, str]:
    """As they were sent, before anybody looked at them: what is shown next hangs on them."""
    found = {name.removeprefix(PREFIX): str(said) for name, said in data.items() if name.startswith(PREFIX)}
    return {number: said for number, said in found.items() if number.isdecimal()}


def _field(one: AskedQuestion) -> forms.Field:
    label = f"{one.number}. {one.text}"
    if not one.options:
        words = forms.Textarea(attrs={"rows": 3})
        return forms.CharField(label=label, required=one.required, max_length=MOST_WORDS, widget=words)
    again = _looks_again() if one.leads else {}
    choices = forms.RadioSelect(attrs=again)
    return forms.ChoiceField(label=label, required=one.required, choices=one.options, widget=choices)


def _looks_again() -> dict[str, str]:
    """Without scripts the sheet is sent, and comes back with what is asked besides."""
    return {
        "hx-post": "",
        "hx-trigger": "change",
        "hx-target": "#questions",
        "hx-select": "#questions",
        "hx-swap": "outerHTML",
        "hx-include": "closest form",
        "hx-vals": '{"look": "1"}',
    }
