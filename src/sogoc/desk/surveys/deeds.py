"""What can be done with a survey, its papers and kiosks, and with what it asks."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from sogoc.areas.direction.surveys.actions.add_question import add_question
from sogoc.areas.direction.surveys.actions.close_kiosk import close_kiosk
from sogoc.areas.direction.surveys.actions.close_survey import close_survey
from sogoc.areas.direction.surveys.actions.correct_question import correct_question
from sogoc.areas.direction.surveys.actions.drop_question import drop_question
from sogoc.areas.direction.surveys.actions.enter_slip import enter_slip
from sogoc.areas.direction.surveys.actions.move_question import move_question
from sogoc.areas.direction.surveys.actions.publish_instrument import publish_instrument
from sogoc.areas.direction.surveys.actions.publish_survey import publish_survey
from sogoc.areas.direction.surveys.actions.revise_instrument import revise_instrument
from sogoc.areas.direction.surveys.actions.settle_slip import settle_slip
from sogoc.areas.direction.surveys.queries import (
    instruments_seen_by,
    kiosks_seen_by,
    questions_seen_by,
    slips_seen_by,
    surveys_seen_by,
)
from sogoc.areas.direction.surveys.register import Way
from sogoc.desk.deeds import Deed, Deeds, Kind
from sogoc.foundations.documents.actions.link_evidence import link_evidence

from . import asking_forms, forms, trails


def _takes_paper(survey: Any) -> bool:
    return bool(not survey.is_closed and survey.takes(Way.PAPER))


def _is_open(survey: Any) -> bool:
    return not survey.is_closed


def _may_be_published(survey: Any) -> bool:
    return bool(survey.is_closed and not survey.published_on)


def _is_draft(instrument: Any) -> bool:
    return instrument.published_on is None


def _in_a_draft(question: Any) -> bool:
    return _is_draft(question.instrument)


def _is_published(instrument: Any) -> bool:
    return not _is_draft(instrument)


def _prove(*, survey: Any, **told: Any) -> Any:
    return link_evidence(record=survey, **told)


def _after_a_slip(slip: Any) -> str:
    """To the next paper, or to this one if both typed it differently."""
    if slip.is_in_dispute:
        return trails.page_of_slip(slip)
    return reverse("surveys:enter-slip", args=[slip.survey_id])


SURVEYS = Deeds(
    Kind("survey", surveys_seen_by, trails.page_of_survey, trails.of_a_survey),
    {
        "enter-slip": Deed(
            "enter_slip",
            enter_slip,
            forms.SlipForm,
            _("Nhập phiếu giấy"),
            _("Đã ghi phiếu."),
            _takes_paper,
            page_of=_after_a_slip,
        ),
        "close": Deed(
            "close_survey",
            close_survey,
            forms.NothingForm,
            _("Kết thúc khảo sát"),
            _("Đã kết thúc và tính kết quả."),
            _is_open,
            lead=_("Kết quả được tính một lần; sau đó không nhận thêm câu trả lời."),
        ),
        "publish": Deed(
            "publish_survey",
            publish_survey,
            forms.NothingForm,
            _("Công bố kết quả"),
            _("Đã công bố kết quả."),
            _may_be_published,
            lead=_("Kết quả hiện ở cổng của người dân; câu trả lời bằng lời thì không."),
        ),
        "evidence": Deed(
            "link_evidence",
            _prove,
            forms.EvidenceForm,
            _("Gắn tài liệu kiểm chứng"),
            _("Đã gắn tài liệu kiểm chứng."),
            page_of=lambda made: reverse("surveys:survey", args=[made.key]),
        ),
    },
)
SLIPS = Deeds(
    Kind("slip", slips_seen_by, trails.page_of_slip, trails.of_a_slip),
    {
        "settle": Deed(
            "settle_slip",
            settle_slip,
            forms.SettleForm,
            _("Chốt theo phiếu"),
            _("Đã chốt phiếu."),
            lambda slip: slip.is_in_dispute,
            lead=_("Mở lại phiếu giấy và ghi đúng như trên phiếu."),
        )
    },
)
KIOSKS = Deeds(
    Kind("kiosk", kiosks_seen_by, trails.page_of_its_survey, trails.of_its_survey),
    {
        "close": Deed(
            "close_kiosk",
            close_kiosk,
            forms.NothingForm,
            _("Đóng máy tại quầy"),
            _("Đã đóng máy."),
            page_of=trails.page_of_its_survey,
        )
    },
)
INSTRUMENTS = Deeds(
    Kind("instrument", instruments_seen_by, trails.page_of_instrument, trails.of_an_instrument),
    {
        "add": Deed(
            "add_question",
            add_question,
            asking_forms.QuestionForm,
            _("Thêm câu hỏi"),
            _("Đã thêm câu hỏi."),
            _is_draft,
            page_of=trails.page_of_its_instrument,
        ),
        "publish": Deed(
            "publish_instrument",
            publish_instrument,
            forms.NothingForm,
            _("Ban hành"),
            _("Đã ban hành bộ câu hỏi."),
            _is_draft,
            lead=_("Từ đó bộ câu hỏi được hỏi đúng như vậy; muốn hỏi khác thì soạn phiên bản mới."),
        ),
        "revise": Deed(
            "revise_instrument",
            revise_instrument,
            forms.NothingForm,
            _("Soạn phiên bản mới"),
            _("Đã có phiên bản mới để sửa."),
            _is_published,
            page_of=trails.page_of_instrument,
        ),
    },
)
QUESTIONS = Deeds(
    Kind("question", questions_seen_by, trails.page_of_its_instrument, trails.of_its_instrument),
    {
        "correct": Deed(
            "correct_question",
            correct_question,
            asking_forms.CorrectQuestionForm,
            _("Sửa câu hỏi"),
            _("Đã sửa câu hỏi."),
            _in_a_draft,
            page_of=trails.page_of_its_instrument,
        ),
        "move": Deed(
            "move_question",
            move_question,
            asking_forms.MoveForm,
            _("Chuyển chỗ"),
            _("Đã chuyển chỗ câu hỏi."),
            _in_a_draft,
            page_of=trails.page_of_instrument,
        ),
        "drop": Deed(
            "drop_question",
            drop_question,
            forms.NothingForm,
            _("Bỏ câu hỏi"),
            _("Đã bỏ câu hỏi."),
            _in_a_draft,
            page_of=trails.page_of_instrument,
        ),
    },
)
