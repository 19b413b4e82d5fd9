"""Sửa câu hỏi khảo sát."""

from datetime import datetime

from django.db import transaction

from sogoc.areas.direction.surveys.actions.add_question import QuestionThere
from sogoc.areas.direction.surveys.actions.drop_question import QuestionGone
from sogoc.areas.direction.surveys.models import Option, Question
from sogoc.areas.direction.surveys.queries import options_of
from sogoc.areas.direction.surveys.queries.asking import condition_of, refuse_wrong_options
from sogoc.areas.direction.surveys.register import QuestionTold
from sogoc.foundations.documents.actions.correct_document import NothingToCorrect
from sogoc.foundations.documents.choosing import locked
from sogoc.foundations.documents.fitting import fit
from sogoc.foundations.journal.writing import changed, write
from sogoc.kernel.acts import Actor, Refusal, require


class CorrectedAfterPublishing(Refusal):
    "{name} đã ban hành ngày {day}, không sửa câu hỏi được nữa. Hãy soạn phiên bản mới."


class OptionAskedAfter(Refusal):
    """Câu {number} chỉ được hỏi người chọn phương án {option} của câu này. Hãy giữ phương án ấy, hoặc sửa câu {number}
    trước."""


@transaction.atomic
def correct_question(*, question: Question, told: QuestionTold, at: datetime, by: Actor) -> Question:
    """Where it stands in a draft. Options are known by their place: what hangs on the second hangs on the second."""
    instrument = locked(question.instrument, "agency")
    require(by, "correct_question", instrument)
    if instrument.published_on:
        raise CorrectedAfterPublishing(name=str(instrument), day=instrument.published_on)
    found = instrument.questions.filter(pk=question.pk).first()
    if found is None:
        raise QuestionGone
    others = list(instrument.questions.exclude(pk=found.pk).order_by("number"))
    text = " ".join(told.text.split())
    if same := next((one for one in others if one.text == text), None):
        raise QuestionThere(number=same.number)
    refuse_wrong_options(told, others)
    condition = condition_of(told, [one for one in others if one.number < found.number])
    facts = {"required": told.required, "measures": told.measures, "shown_if": condition}
    changes = changed(found, text=text, kind=told.kind.value, **facts)
    fit(found)
    found.save()
    if options := _options_corrected(found, told):
        changes["các phương án"] = options
    if not changes:
        raise NothingToCorrect
    write(
        by,
        "correct_question",
        instrument,
        at=at,
        changes={f"câu {found.number}: {name}": one for name, one in changes.items()},
    )
    return found


def _options_corrected(question: Question, told: QuestionTold) -> list[str] | None:
    """What they were and what they are, in words; nothing where they are as they were."""
    there = options_of(question)
    before = [(one.text, one.satisfied) for one in there]
    after = [(one.text, one.satisfied) for one in told.options]
    if before == after:
        return None
    for surplus in there[len(after) :]:
        if hanging := Question.objects.filter(shown_if=surplus).order_by("number").first():
            raise OptionAskedAfter(number=hanging.number, option=surplus.number)
        surplus.delete()
    for number, (text, satisfied) in enumerate(after, 1):
        known = next((one for one in there if one.number == number), None)
        option = known or Option(question=question, number=number)
        option.text, option.satisfied = text, satisfied
        fit(option)
        option.save()
    return ["; ".join(text for text, _ in one) for one in (before, after)]
