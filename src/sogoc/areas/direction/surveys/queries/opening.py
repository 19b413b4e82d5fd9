"""A survey takes answers from its first day until its last, in the ways that it was opened for."""

from datetime import date

from sogoc.areas.direction.surveys.models import Survey
from sogoc.areas.direction.surveys.register import MODES, Mode, Way
from sogoc.kernel.acts import Refusal


class SurveyClosed(Refusal):
    "Cuộc khảo sát này đã kết thúc ngày {day}, không nhận thêm câu trả lời. Cảm ơn bạn đã quan tâm."


class SurveyNotOpenThen(Refusal):
    "Cuộc khảo sát này nhận câu trả lời từ ngày {first} đến hết ngày {last}. Hãy trả lời trong khoảng ngày đó."


class NotAskedThisWay(Refusal):
    "Cuộc khảo sát này chỉ thực hiện theo hình thức {mode}. Hãy trả lời theo hình thức đó."


def refuse_unless_open(survey: Survey, day: date, way: Way) -> None:
    """Slips are typed also after the last day, until the survey is closed."""
    if survey.closed_on:
        raise SurveyClosed(day=survey.closed_on)
    if day < survey.first or (survey.last < day and way is not Way.PAPER):
        raise SurveyNotOpenThen(first=survey.first, last=survey.last)
    if not survey.takes(way):
        raise NotAskedThisWay(mode=MODES[Mode(survey.mode)])
