"""What a survey found: counted when it is closed, and read from what was counted."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sogoc.areas.direction.surveys.models import Question, Response, Survey, Tally
from sogoc.areas.direction.surveys.register import LEAST_TOGETHER
from sogoc.kernel.intervals import Asked

from .questions import options_of, questions_of

IN_WORDS = 0
Group = tuple[str, str, str]
"""By what it is told apart, its key, its name."""
EVERYBODY: Group = ("", "", "")


# ── when it is closed ──────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Sums:
    responses: int
    opinions: int
    satisfied: int


def sums_of(questions: Iterable[Question], answers: Iterable[Response]) -> Sums:
    """Content is who chose an option that the instrument calls so."""
    measure = next((one for one in questions if one.measures), None)
    verdict = {one.number: one.satisfied for one in options_of(measure)} if measure else {}
    number = str(measure.number) if measure else ""
    found = [verdict.get(one.answers.get(number)) for one in answers]
    return Sums(len(found), sum(one is not None for one in found), found.count(True))


def tallies_of(survey: Survey, questions: list[Question], answers: Iterable[Response]) -> Iterator[Tally]:
    """Of everybody, of each division and of each procedure that are told of."""
    groups: dict[Group, list[Response]] = {EVERYBODY: []}
    for one in answers:
        groups[EVERYBODY].append(one)
        for group in _groups(one):
            groups.setdefault(group, []).append(one)
    for group in groups_told({group: len(found) for group, found in groups.items()}):
        for question in questions:
            counted = Counter(_chosen(question, one) for one in groups[group])
            numbers = [IN_WORDS] if not question.has_options else [one.number for one in options_of(question)]
            for number in numbers:
                yield _tally(survey, question, group, number, counted[number])


def _tally(survey: Survey, question: Question, group: Group, option: int, number: int) -> Tally:
    by, key, name = group
    return Tally(survey=survey, question=question, slice=by, key=key, name=name, option=option, number=number)


def _chosen(question: Question, one: Response) -> int | None:
    told = one.answers.get(str(question.number))
    return told if question.has_options or told is None else IN_WORDS


def _groups(one: Response) -> Iterator[Group]:
    if one.division:
        yield "division", one.division.key, one.division.name
    if one.procedure_code:
        yield "procedure", one.procedure_code, one.procedure


def groups_told(sizes: dict[Group, int]) -> list[Group]:
    """All but the small ones. What is left out is not to be found by taking those told of from the whole: where the
    rest would be too small, the smallest told of goes with it."""
    told = [group for group in sizes if group == EVERYBODY or sizes[group] >= LEAST_TOGETHER]
    for by in ("division", "procedure"):
        own = sorted((group for group in told if group[0] == by), key=lambda group: sizes[group])
        rest = sizes[EVERYBODY] - sum(sizes[group] for group in own)
        while own and 0 < rest < LEAST_TOGETHER:
            rest += sizes[own[0]]
            told.remove(own.pop(0))
    return told


# ── when it is read ────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class Line:
    """One option of a question and who chose it, of those who answered the question."""

    text: str
    satisfied: bool | None
    number: int
    of: int

    @property
    def asked(self) -> Asked | None:
        return Asked(self.number, self.of) if self.of else None


@dataclass(frozen=True, slots=True)
class Found:
    """What one group answered to one question."""

    question: Question
    by: str
    key: str
    name: str
    lines: tuple[Line, ...]

    @property
    def answered(self) -> int:
        return self.lines[0].of if self.lines else 0

    @property
    def content(self) -> Asked | None:
        """Of those who said whether they are."""
        said = [line for line in self.lines if line.satisfied is not None]
        whole = sum(line.number for line in said)
        return Asked(sum(line.number for line in said if line.satisfied), whole) if whole else None


def results_of(survey: Survey) -> list[Found]:
    """For everybody first, then by division, then by procedure; each question in its order."""
    questions = {one.pk: one for one in questions_of(survey.instrument)}
    told: dict[tuple[Any, ...], dict[int, int]] = {}
    for one in Tally.objects.filter(survey=survey).order_by("slice", "name", "key", "question__number"):
        told.setdefault((one.slice, one.key, one.name, one.question_id), {})[one.option] = one.number
    return [
        Found(questions[pk], by, key, name, tuple(_lines(questions[pk], numbers)))
        for (by, key, name, pk), numbers in told.items()
    ]


def _lines(question: Question, numbers: dict[int, int]) -> Iterator[Line]:
    whole = sum(numbers.values())
    if not question.has_options:
        yield Line("", None, whole, whole)
    for option in options_of(question) if question.has_options else ():
        yield Line(option.text, option.satisfied, numbers.get(option.number, 0), whole)


def by_group(results: Iterable[Found], by: str) -> list[Found]:
    """How content each division or procedure leaves people."""
    return [one for one in results if one.by == by and one.question.measures]


def words_of(survey: Survey, question: Question) -> list[str]:
    """What was answered in words, once the survey is closed and enough have answered. The order is that of their keys,
    which are random."""
    if not survey.is_closed or not survey.is_enough:
        return []
    found = Response.objects.filter(survey=survey).order_by("id").values_list("answers", flat=True)
    return [said for one in found if (said := one.get(str(question.number)))]
