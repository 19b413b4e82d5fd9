import pytest

from sogoc.areas.direction.meetings.queries import points_of, tasks_of_conclusion
from sogoc.areas.direction.tasks.tests.builders import lead, told

from .builders import assigned, conclusion, meeting, notice

pytestmark = pytest.mark.django_db


def test_it_leads_back_to_its_conclusion() -> None:
    one = conclusion(meeting=meeting(notice=notice()))
    task = assigned(conclusion=one)
    assert (task.source, task.document, task.clause) == ("conclusion", one.meeting.notice, "kết luận 1")
    assert tasks_of_conclusion(one) == [task]


def test_one_may_become_several() -> None:
    one = conclusion()
    other = told(lead=lead(one.agency), title="Khảo sát người nộp hồ sơ")
    first, second = assigned(conclusion=one), assigned(conclusion=one, told=other)
    (point,) = points_of(one.meeting)
    assert point.tasks == [first, second]
