"""What an official tells of an instrument and its questions."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.surveys.queries import options_of, questions_of
from sogoc.areas.direction.surveys.register import KINDS, OptionTold, QuestionKind, QuestionTold
from sogoc.components.form_fields import QuickSelect
from sogoc.desk.documents.forms import words_of
from sogoc.desk.telling import TellingForm

VERDICTS = {"+": True, "-": False}
MOST_LETTERS = 200


class DraftForm(TellingForm):
    name = forms.CharField(label=_("Tên bộ câu hỏi"), max_length=200)


class QuestionForm(TellingForm):
    text = forms.CharField(label=_("Câu hỏi"), max_length=500, widget=forms.Textarea(attrs={"rows": 2}))
    kind = forms.ChoiceField(label=_("Kiểu trả lời"), widget=QuickSelect, choices=lambda: words_of(KINDS))
    options = forms.CharField(
        label=_("Các phương án"),
        required=False,
        max_length=3_000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_(
            "Mỗi dòng một phương án. Ở câu đo mức hài lòng, đầu dòng ghi + nếu là hài lòng, - nếu không; "
            "không ghi gì nếu không có ý kiến."
        ),
    )
    required = forms.BooleanField(label=_("Bắt buộc trả lời"), required=False, initial=True)
    measures = forms.BooleanField(label=_("Câu này đo mức hài lòng"), required=False)
    shown_if = forms.ChoiceField(label=_("Chỉ hỏi người đã chọn"), widget=QuickSelect, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        told = [
            (f"{question.number}.{option.number}", f"{question.number}. {option.text}")
            for question in self.before()
            for option in (options_of(question) if question.has_options else ())
        ]
        self.fields["shown_if"].choices = [("", _("Hỏi mọi người")), *told]  # type: ignore[attr-defined]

    def before(self) -> list[Any]:
        """What is asked before it: of a new one, all there is."""
        return list(questions_of(self.thing))

    def clean_options(self) -> tuple[OptionTold, ...]:
        lines = [line.strip() for line in self.cleaned_data["options"].splitlines() if line.strip()]
        options = tuple(_option(line) for line in lines)
        if any(len(one.text) > MOST_LETTERS for one in options):
            raise ValidationError(_("Một phương án dài hơn 200 chữ. Hãy viết ngắn lại."))
        return options

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        question, _dot, option = told["shown_if"].partition(".")
        facts = {name: told[name] for name in ("text", "options", "required", "measures")}
        on = (int(question), int(option)) if option else None
        return {"told": QuestionTold(kind=QuestionKind(told["kind"]), shown_if=on, **facts)}


class CorrectQuestionForm(QuestionForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("text", "kind", "required", "measures"):
            self.initial[name] = getattr(self.thing, name)
        self.initial["options"] = "\n".join(_line(one) for one in options_of(self.thing))
        if on := self.thing.shown_if:
            self.initial["shown_if"] = f"{on.question.number}.{on.number}"

    def before(self) -> list[Any]:
        return [one for one in questions_of(self.thing.instrument) if one.number < self.thing.number]


class MoveForm(TellingForm):
    place = forms.ChoiceField(label=_("Đứng ở"), widget=QuickSelect)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = [one for one in questions_of(self.thing.instrument) if one.pk != self.thing.pk]
        after = [
            (str(place), _("sau “%(text)s”") % {"text": one.text}) for place, one in enumerate(others, 2)
        ]
        self.fields["place"].choices = [("1", _("đầu bộ câu hỏi")), *after]  # type: ignore[attr-defined]

    @property
    def told(self) -> dict[str, Any]:
        return {"place": int(self.cleaned_data["place"])}


def _line(option: Any) -> str:
    """As it is told in the form."""
    marks = {verdict: mark for mark, verdict in VERDICTS.items()}
    return f"{marks[option.satisfied]} {option.text}" if option.satisfied in marks else str(option.text)


def _option(line: str) -> OptionTold:
    """“+ Hài lòng” is content."""
    if line[0] in VERDICTS and line[1:].strip():
        return OptionTold(line[1:].strip(), VERDICTS[line[0]])
    return OptionTold(line)
