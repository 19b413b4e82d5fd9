"""What an official tells of a survey, of what it asks, and of the papers that came back."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.surveys.queries import (
    STATES,
    instruments_to_use,
    next_slip,
    questions_of,
    whole_sheet_of,
)
from sogoc.areas.direction.surveys.register import LEAST_TOGETHER, MODES, Mode, SumsTold, SurveyTold
from sogoc.components.form_fields import DayField, QuickSelect
from sogoc.components.questions import QuestionsForm
from sogoc.desk.documents.deed_forms import ProofForm
from sogoc.desk.documents.forms import offer, words_of
from sogoc.desk.telling import ByDocumentForm, ReasonForm, TellingForm
from sogoc.joint.draw_survey_sample import STRATA
from sogoc.kernel.periods import Period

ABOUT_SURVEY = ("title", "mode", "first", "last")


class FilterForm(forms.Form):
    words = forms.CharField(label=_("Tên cuộc khảo sát"), required=False, max_length=200)
    state = forms.ChoiceField(label=_("Tình trạng"), widget=QuickSelect, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "state", _("Mọi cuộc khảo sát"), STATES)
        self.is_valid()

    @property
    def wanted(self) -> dict[str, str]:
        return {name: self.cleaned_data.get(name, "") for name in ("words", "state")}


class NothingForm(TellingForm):
    """Nothing to tell."""


class ReissueForm(ReasonForm):
    issue = forms.IntegerField(widget=forms.HiddenInput, min_value=1)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["issue"] = self.thing.issue


class AboutForm(TellingForm):
    of_today: tuple[str, ...] = ("first",)
    title = forms.CharField(label=_("Tên cuộc khảo sát"), max_length=200)
    mode = forms.ChoiceField(label=_("Hình thức"), widget=QuickSelect, choices=lambda: words_of(MODES))
    first = DayField(label=_("Từ ngày"))
    last = DayField(label=_("Đến hết ngày"))

    def survey_told(self, told: Mapping[str, Any], **more: Any) -> SurveyTold:
        facts = {name: told[name] for name in ABOUT_SURVEY}
        return SurveyTold(**(facts | {"mode": Mode(told["mode"])}), **more)


class OpenForm(AboutForm):
    instrument = forms.ChoiceField(label=_("Bộ câu hỏi"), widget=QuickSelect)
    least = forms.IntegerField(
        label=_("Số phiếu ít nhất để công bố"),
        min_value=LEAST_TOGETHER,
        max_value=10_000,
        initial=30,
        help_text=_("Ít phiếu hơn thì kết quả không nói được cho số đông, và dễ lộ ai trả lời."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instruments = {str(one.pk): one for one in instruments_to_use(self.thing)}
        self.fields["instrument"].choices = [(key, str(one)) for key, one in self.instruments.items()]  # type: ignore[attr-defined]

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        about = self.survey_told(told, least=told["least"])
        return {"instrument": self.instruments[told["instrument"]], "told": about}


class RecordForm(ByDocumentForm, AboutForm):
    label = _("Văn bản nêu kết quả")
    responses = forms.IntegerField(label=_("Số phiếu thu về"), min_value=0, max_value=1_000_000)
    opinions = forms.IntegerField(label=_("Số phiếu nêu mức hài lòng"), min_value=0, max_value=1_000_000)
    satisfied = forms.IntegerField(label=_("Số phiếu hài lòng"), min_value=0, max_value=1_000_000)
    field_order = (*ABOUT_SURVEY, "responses", "opinions", "satisfied", "number", "year")

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        sums = SumsTold(told["responses"], told["opinions"], told["satisfied"])
        return {"told": self.survey_told(told), "sums": sums, "document": told["document"]}


class EvidenceForm(ProofForm, ByDocumentForm):
    @property
    def told(self) -> dict[str, Any]:
        return ProofForm.told.fget(self)  # type: ignore[attr-defined, no-any-return]


class SampleForm(TellingForm):
    """Which closed dossiers, and how many of each kind."""

    of_today = ()
    first = DayField(label=_("Hồ sơ có kết quả từ ngày"))
    last = DayField(label=_("Đến hết ngày"))
    strata = forms.ChoiceField(
        label=_("Chia nhóm theo"), widget=QuickSelect, choices=lambda: words_of(STRATA)
    )
    each = forms.IntegerField(
        label=_("Số hồ sơ mỗi nhóm"),
        min_value=1,
        max_value=1_000,
        initial=30,
        help_text=_("Chọn ngẫu nhiên; nhóm có ít hơn thì hỏi tất cả."),
    )

    def clean(self) -> dict[str, Any]:
        told = super().clean()
        if told.get("first") and told.get("last") and told["last"] < told["first"]:
            self.add_error("last", _("Ngày cuối ở trước ngày đầu. Hãy kiểm tra lại hai ngày."))
        return told

    @property
    def told(self) -> dict[str, Any]:
        told = super().told
        period = Period.parse(f"{_iso(told['first'])}..{_iso(told['last'])}")
        return {"period": period, "strata": told["strata"], "each": told["each"]}


def _iso(day: date) -> str:
    return day.isoformat()


class KioskForm(TellingForm):
    place = forms.CharField(label=_("Nơi đặt máy"), max_length=150, initial=_("Bộ phận Một cửa"))


class SlipForm(QuestionsForm, TellingForm):
    """All that the paper asks: what need not be answered is seen by the act."""

    number = forms.IntegerField(
        label=_("Phiếu số"),
        min_value=1,
        max_value=1_000_000,
        help_text=_("Số ghi bằng bút chì trên phiếu. Mỗi phiếu do hai người nhập, không xem bài của nhau."),
    )

    def __init__(self, *args: Any, thing: Any, **kwargs: Any) -> None:
        sheet = whole_sheet_of(questions_of(thing.instrument))
        super().__init__(*args, thing=thing, questions=sheet, **kwargs)
        self.initial.setdefault("number", next_slip(thing, self.by))

    @property
    def told(self) -> dict[str, Any]:
        return {"number": self.cleaned_data["number"], "answers": self.answers}


class SettleForm(QuestionsForm, TellingForm):
    """Filled in where both typed the same."""

    def __init__(self, *args: Any, thing: Any, **kwargs: Any) -> None:
        sheet = whole_sheet_of(questions_of(thing.survey.instrument))
        super().__init__(*args, thing=thing, questions=sheet, **kwargs)
        again = thing.typed_again or {}
        for number, said in thing.typed.items():
            if again.get(number) == said:
                self.initial[f"q{number}"] = said

    @property
    def told(self) -> dict[str, Any]:
        return {"answers": self.answers}
