"""Surveys as tests need them, made through the acts; those of specs are kept as they are told."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sogoc.areas.direction.surveys.actions.add_question import add_question
from sogoc.areas.direction.surveys.actions.answer_survey import answer_survey
from sogoc.areas.direction.surveys.actions.close_survey import close_survey
from sogoc.areas.direction.surveys.actions.draft_instrument import draft_instrument
from sogoc.areas.direction.surveys.actions.draw_sample import Invited, draw_sample
from sogoc.areas.direction.surveys.actions.enter_slip import enter_slip
from sogoc.areas.direction.surveys.actions.open_kiosk import open_kiosk
from sogoc.areas.direction.surveys.actions.open_survey import open_survey
from sogoc.areas.direction.surveys.actions.publish_instrument import publish_instrument
from sogoc.areas.direction.surveys.actions.publish_survey import publish_survey
from sogoc.areas.direction.surveys.actions.record_survey import record_survey
from sogoc.areas.direction.surveys.models import Instrument, Kiosk, Question, Slip, Survey
from sogoc.areas.direction.surveys.policy import RESPONDENT
from sogoc.areas.direction.surveys.register import (
    Drawn,
    Mode,
    OptionTold,
    QuestionKind,
    QuestionTold,
    SumsTold,
    SurveyTold,
)
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.tests.builders import OFFICE, document, some_agency
from sogoc.kernel.acts import Actor
from sogoc.kernel.roles import Role
from sogoc.kernel.tests.builders import MORNING, holder

FIRST, LAST = date(2023, 2, 13), date(2023, 3, 31)
TURN, KIOSK = "AAAA-BBBB-CCCC-DDDD", "KKKK-KKKK-KKKK-KKKK"
ANYBODY = Actor(RESPONDENT, "Người dân", source="portal 10.0.0.7")
COLLEAGUE = holder(Role.OFFICE, key="account:dong.nghiep")
CONTENT = (
    OptionTold("Hài lòng", True),
    OptionTold("Không hài lòng", False),
    OptionTold("Không có ý kiến"),
)
MEASURING = QuestionTold("Ông, bà có hài lòng không?", QuestionKind.SCALE, CONTENT, measures=True)
WHY = QuestionTold("Vì sao ông, bà không hài lòng?", QuestionKind.TEXT, shown_if=(1, 2))
HOW = QuestionTold(
    "Ông, bà nộp hồ sơ bằng cách nào?",
    QuestionKind.CHOICE,
    (OptionTold("Trực tiếp"), OptionTold("Trực tuyến")),
    required=False,
)
GOOD, BAD = {"1": 1, "3": 2}, {"1": 2, "2": "Chờ lâu"}


# ── what is asked ──────────────────────────────────────────────────────────
def ready_for_draft_instrument(**changes: Any) -> dict[str, Any]:
    agency = changes.get("agency") or some_agency()
    return {"agency": agency, "name": "Phiếu hài lòng", "at": MORNING, "by": OFFICE} | changes


def draft(**changes: Any) -> Instrument:
    return draft_instrument(**ready_for_draft_instrument(**changes))


def ready_for_add_question(**changes: Any) -> dict[str, Any]:
    found = changes.get("instrument") or draft()
    return {"instrument": found, "told": MEASURING, "at": MORNING, "by": OFFICE} | changes


def question(**changes: Any) -> Question:
    return add_question(**ready_for_add_question(**changes))


def ready_for_drop_question(**changes: Any) -> dict[str, Any]:
    return {"question": changes.get("question") or question(), "at": MORNING, "by": OFFICE} | changes


def ready_for_correct_question(**changes: Any) -> dict[str, Any]:
    found = changes.get("question") or question()
    told = replace(MEASURING, text="Ông, bà hài lòng đến đâu?")
    return {"question": found, "told": told, "at": MORNING, "by": OFFICE} | changes


def ready_for_move_question(**changes: Any) -> dict[str, Any]:
    """The last comes first."""
    found = changes.get("question") or asking().questions.get(number=3)
    return {"question": found, "place": 1, "at": MORNING, "by": OFFICE} | changes


def asking(**changes: Any) -> Instrument:
    """A draft with three questions: whether content, why not if not, and how one came."""
    found = draft(**changes)
    for told in (MEASURING, WHY, HOW):
        question(instrument=found, told=told)
    return found


def ready_for_publish_instrument(**changes: Any) -> dict[str, Any]:
    return {"instrument": changes.get("instrument") or asking(), "at": MORNING, "by": OFFICE} | changes


def published(**changes: Any) -> Instrument:
    return publish_instrument(instrument=asking(**changes), at=MORNING, by=OFFICE)


def ready_for_revise_instrument(**changes: Any) -> dict[str, Any]:
    return {"instrument": changes.get("instrument") or published(), "at": MORNING, "by": OFFICE} | changes


def some_instrument(agency: Agency | None = None) -> Instrument:
    there = Instrument.objects.filter(agency=agency or some_agency(), published_on__isnull=False)
    return there.first() or published(agency=agency or some_agency())


# ── a survey and its answers ───────────────────────────────────────────────
def survey_told(**changes: Any) -> SurveyTold:
    facts = {"title": "Khảo sát quý I", "mode": Mode.MIXED, "first": FIRST, "last": LAST, "least": 5}
    return SurveyTold(**(facts | changes))


TOLD = ("title", "mode", "first", "last", "least")


def _apart(changes: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    told = {name: value for name, value in changes.items() if name in TOLD}
    return told, {name: value for name, value in changes.items() if name not in TOLD}


def ready_for_open_survey(**changes: Any) -> dict[str, Any]:
    told, rest = _apart(changes)
    agency = changes.get("agency") or some_agency()
    instrument = changes.get("instrument") or some_instrument(agency)
    facts = {"agency": agency, "instrument": instrument, "told": survey_told(**told)}
    return facts | {"at": MORNING, "by": OFFICE} | rest


def survey(**changes: Any) -> Survey:
    return open_survey(**ready_for_open_survey(**changes))


def sample(number: int = 6) -> list[Drawn]:
    """Dossiers of one procedure, all handled by the department."""
    return [Drawn(f"H06.16-230214-{i:04}", "1.000001", "Thủ tục", "so") for i in range(1, number + 1)]


def ready_for_draw_sample(**changes: Any) -> dict[str, Any]:
    found = changes.get("survey") or survey()
    return {"survey": found, "sample": sample(), "at": MORNING, "by": OFFICE} | changes


def drawn(**changes: Any) -> list[Invited]:
    return draw_sample(**ready_for_draw_sample(**changes))


def ready_for_reissue_invitations(**changes: Any) -> dict[str, Any]:
    found = changes.get("survey")
    if found is None:
        found = survey()
        drawn(survey=found)
    return {"survey": found, "issue": 1, "reason": "Mất tờ in", "at": MORNING, "by": OFFICE} | changes


def ready_for_answer_survey(**changes: Any) -> dict[str, Any]:
    secret = changes.get("secret") or drawn()[0].secret
    return {"secret": secret, "answers": GOOD, "at": MORNING, "by": ANYBODY} | changes


def answered(*answers: Mapping[str, Any], **changes: Any) -> Survey:
    """Each by a token of its own."""
    found = changes.get("survey") or survey()
    invited = drawn(survey=found, sample=sample(max(len(answers), 6)))
    for one, told in zip(invited, answers, strict=False):
        answer_survey(**ready_for_answer_survey(secret=one.secret, answers=told))
    return found


def ready_for_open_kiosk(**changes: Any) -> dict[str, Any]:
    found = changes.get("survey") or survey()
    return {"survey": found, "place": "Quầy 1", "secret": KIOSK, "at": MORNING, "by": OFFICE} | changes


def kiosk(**changes: Any) -> Kiosk:
    return open_kiosk(**ready_for_open_kiosk(**changes))


def ready_for_close_kiosk(**changes: Any) -> dict[str, Any]:
    return {"kiosk": changes.get("kiosk") or kiosk(), "at": MORNING, "by": OFFICE} | changes


def ready_for_answer_at_kiosk(**changes: Any) -> dict[str, Any]:
    if "secret" not in changes:
        kiosk()
    return {"secret": KIOSK, "turn": TURN, "answers": GOOD, "at": MORNING, "by": ANYBODY} | changes


def ready_for_enter_slip(**changes: Any) -> dict[str, Any]:
    """The second of two."""
    found = changes.get("survey")
    if found is None:
        found = survey()
        enter_slip(survey=found, number=1, answers=GOOD, at=MORNING, by=COLLEAGUE)
    return {"survey": found, "number": 1, "answers": GOOD, "at": MORNING, "by": OFFICE} | changes


def slips(*answers: Mapping[str, Any], **changes: Any) -> Survey:
    """Each typed twice alike."""
    found = changes.get("survey") or survey()
    for number, told in enumerate(answers, 1):
        for by in (OFFICE, COLLEAGUE):
            enter_slip(survey=found, number=number, answers=told, at=MORNING, by=by)
    return found


def disputed(**changes: Any) -> Slip:
    found = changes.get("survey") or survey()
    enter_slip(survey=found, number=1, answers=GOOD, at=MORNING, by=COLLEAGUE)
    return enter_slip(survey=found, number=1, answers=BAD, at=MORNING, by=OFFICE)


def ready_for_settle_slip(**changes: Any) -> dict[str, Any]:
    found = changes.get("slip") or disputed()
    return {"slip": found, "answers": GOOD, "at": MORNING, "by": OFFICE} | changes


def ready_for_close_survey(**changes: Any) -> dict[str, Any]:
    return {"survey": changes.get("survey") or survey(), "at": MORNING, "by": OFFICE} | changes


def closed(*answers: Mapping[str, Any], **changes: Any) -> Survey:
    found = answered(*answers, survey=changes.get("survey") or survey(**changes))
    return close_survey(survey=found, at=MORNING, by=OFFICE)


def ready_for_publish_survey(**changes: Any) -> dict[str, Any]:
    found = changes.get("survey") or closed(*[GOOD] * 5)
    return {"survey": found, "at": MORNING, "by": OFFICE} | changes


def in_public(**changes: Any) -> Survey:
    found = closed(GOOD, GOOD, GOOD, GOOD, BAD, **changes)
    return publish_survey(survey=found, at=MORNING, by=OFFICE)


def ready_for_record_survey(**changes: Any) -> dict[str, Any]:
    told, rest = _apart(changes)
    facts = {
        "agency": changes.get("agency") or some_agency(),
        "told": survey_told(**({"mode": Mode.PAPER, "last": date(2023, 2, 14)} | told)),
        "sums": SumsTold(55, 55, 55),
        "document": changes.get("document") or document("196/BC-SKHCN"),
        "at": MORNING,
        "by": OFFICE,
    }
    return facts | rest


def recorded(**changes: Any) -> Survey:
    return record_survey(**ready_for_record_survey(**changes))


# ── as specs tell them ─────────────────────────────────────────────────────
def keep_surveys(agency: Agency, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    known = document("196/BC-SKHCN", agency=agency)
    return [_kept(agency, known, i, dict(row)) for i, row in enumerate(rows)]


def _kept(agency: Agency, known: Any, number: int, row: dict[str, Any]) -> str:
    first = date(2019, 1, 1)
    facts = {
        "title": f"Khảo sát {number}",
        "mode": Mode.MIXED.value,
        "first": first,
        "last": row["closed_on"],
    }
    return str(Survey.objects.create(agency=agency, document=known, **(facts | row)).pk)
