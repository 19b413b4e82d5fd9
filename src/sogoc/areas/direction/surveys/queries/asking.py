"""What a question may be, whether it is added to a draft or corrected in it."""

from sogoc.areas.direction.surveys.models import Option, Question
from sogoc.areas.direction.surveys.register import MOST_OPTIONS, QuestionKind, QuestionTold
from sogoc.kernel.acts import Refusal


class OptionsWrong(Refusal):
    "Câu hỏi lựa chọn cần từ 2 đến {most} phương án khác nhau; câu trả lời bằng lời thì không có phương án nào."


class MeasuredAlready(Refusal):
    "Mức hài lòng đã được đo bằng câu {number}. Mỗi bộ câu hỏi đo bằng một câu; hãy bỏ chọn ở câu này."


class MeasuresNothing(Refusal):
    "Câu đo mức hài lòng cần ít nhất một phương án là hài lòng và một phương án là không. Hãy đánh dấu các phương án."


class ConditionUnknown(Refusal):
    "Không có phương án {option} của câu {question} ở trước câu này. Hãy chọn điều kiện khác."


def refuse_wrong_options(told: QuestionTold, there: list[Question]) -> None:
    texts = [option.text for option in told.options]
    in_words = told.kind is QuestionKind.TEXT
    if (in_words and texts) or not (in_words or 2 <= len(set(texts)) == len(texts) <= MOST_OPTIONS):
        raise OptionsWrong(most=MOST_OPTIONS)
    if not told.measures:
        return
    if before := next((one for one in there if one.measures), None):
        raise MeasuredAlready(number=before.number)
    if not {True, False} <= {option.satisfied for option in told.options}:
        raise MeasuresNothing


def condition_of(told: QuestionTold, before: list[Question]) -> Option | None:
    """Among the questions that come before it."""
    if told.shown_if is None:
        return None
    question, option = told.shown_if
    of = Option.objects.filter(question__in=before, question__number=question, number=option)
    if found := of.first():
        return found
    raise ConditionUnknown(question=question, option=option)
