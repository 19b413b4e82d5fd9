"""Posts filled against posts assigned: those stand in another area, so the ledger is asked how many there are."""

from dataclasses import dataclass
from datetime import date

from sogoc.areas.civil_service.staff.models import Stay
from sogoc.areas.civil_service.staff.register import PaidFrom, Seat, StaffKind
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.places import held_during
from sogoc.foundations.agencies.queries import on
from sogoc.foundations.ledger.asking import Answer, answers_of
from sogoc.kernel.acts import Refusal
from sogoc.kernel.periods import Period


class PostsExceeded(Refusal):
    "Năm {year} {agency} được giao {assigned} {posts}, ngày {day} đã có {filled} người. Nếu vẫn nhận thì ghi lý do."


POSTS = {
    "posts_assigned": "biên chế công chức",
    "state_paid_staff_assigned": "người hưởng lương từ ngân sách ở đơn vị sự nghiệp",
    "self_funded_staff_approved": "người làm việc ở đơn vị tự chủ hoàn toàn",
}


def posts_of(stay: Stay) -> str:
    """The figure that says how many of them there may be; a contract in an office has none."""
    if stay.kind == StaffKind.CIVIL_SERVANT:
        return "posts_assigned"
    if stay.seat != Seat.SERVICE_UNIT:
        return ""
    if stay.paid_from == PaidFrom.OWN:
        return "self_funded_staff_approved"
    return "state_paid_staff_assigned" if stay.kind == StaffKind.PUBLIC_EMPLOYEE else ""


def posts_known(figure: str, agency: Agency, day: date) -> int | None:
    """Nothing where nobody has told how many."""
    return _told(answers_of([figure], [agency], Period.parse(str(day.year)))[figure, agency.key])


def _told(answer: Answer) -> int | None:
    """A nought that nobody vouches for is none assigned yet."""
    told = answer.counted or None if answer.value is None else answer.value
    return told if isinstance(told, int) else None


def filled_on(figure: str, agency: Agency, day: date) -> int:
    """How many of the posts that the figure speaks of are filled on a day."""
    here = Stay.objects.filter(on(day), held_during(agency, None))
    if figure == "posts_assigned":
        return here.filter(kind=StaffKind.CIVIL_SERVANT.value).count()
    here = here.filter(seat=Seat.SERVICE_UNIT.value)
    if figure == "self_funded_staff_approved":
        return here.filter(paid_from=PaidFrom.OWN.value).count()
    return here.filter(paid_from=PaidFrom.STATE.value, kind=StaffKind.PUBLIC_EMPLOYEE.value).count()


def refuse_beyond_posts(stay: Stay, agency: Agency) -> None:
    """Called before the stay is saved, after the one it follows has ended; with a reason it may be."""
    figure = posts_of(stay)
    if stay.because or not figure:
        return
    assigned = posts_known(figure, agency, stay.valid_from)
    filled = filled_on(figure, agency, stay.valid_from)
    if assigned is None or filled < assigned:
        return
    raise PostsExceeded(
        year=str(stay.valid_from.year),
        agency=agency.name,
        assigned=assigned,
        posts=POSTS[figure],
        day=stay.valid_from,
        filled=filled,
    )


@dataclass(frozen=True, slots=True)
class Filling:
    """How many posts of a kind there are, if anybody told, and how many of them are filled."""

    posts: str
    filled: int
    assigned: int | None

    @property
    def beyond(self) -> int:
        return max(self.filled - self.assigned, 0) if self.assigned is not None else 0


def fillings(agency: Agency, day: date) -> list[Filling]:
    """Of each kind of which there is anything to tell."""
    answers = answers_of(POSTS, [agency], Period.parse(str(day.year)))
    found = [
        Filling(posts, filled_on(figure, agency, day), _told(answers[figure, agency.key]))
        for figure, posts in POSTS.items()
    ]
    return [one for one in found if one.filled or one.assigned]
