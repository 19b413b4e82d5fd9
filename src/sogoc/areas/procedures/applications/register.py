"""The language of forms: what is asked for, when it is shown, and what an answer must be. Forms are data; the same
rules run wherever an answer comes from."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from sogoc.kernel.vietnamese import UnreadableDay, read_day, whole

Answers = Mapping[str, str]


class Kind(StrEnum):
    TEXT = "text"
    LINES = "lines"
    NUMBER = "number"
    DAY = "day"
    CHOICE = "choice"
    YES_NO = "yes_no"
    EMAIL = "email"
    PHONE = "phone"
    FILE = "file"


YES = "yes"
LONGEST = {Kind.TEXT: 300, Kind.LINES: 5000}
PHONE = r"\+?[0-9][0-9 .]{7,14}"
EMAIL = r"[^@\s]+@[^@\s]+\.[^@\s]+"


class Wrong(StrEnum):
    """What is wrong with an answer, as a sentence to whoever gave it."""

    MISSING = "Chưa điền mục này."
    NO_FILE = "Chưa có tệp nào. Hãy chọn tệp rồi tải lên."
    TOO_LONG = "Dài quá {most} ký tự. Hãy viết gọn lại."
    NOT_A_NUMBER = "Hãy viết một số nguyên, không có phần thập phân."
    TOO_SMALL = "Phải từ {least} trở lên."
    TOO_LARGE = "Không được quá {most}."
    NOT_A_DAY = "Hãy viết ngày như 05/6/2024."
    NOT_OFFERED = "Hãy chọn một trong các mục có sẵn."
    NOT_AN_EMAIL = "Địa chỉ thư chưa đúng, ví dụ ten@noi-gui.vn."
    NOT_A_PHONE = "Số điện thoại chỉ gồm chữ số, ví dụ 0903 123 456."
    OTHER_PATTERN = "Chưa đúng cách viết: {hint}"


@dataclass(frozen=True, slots=True)
class Problem:
    wrong: Wrong
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Words:
    """In both languages of the portal."""

    vi: str
    en: str

    @classmethod
    def read(cls, told: Mapping[str, str] | None) -> "Words":
        return cls(told["vi"], told["en"]) if told else cls("", "")

    def said(self, language: str) -> str:
        return self.en if language == "en" else self.vi


@dataclass(frozen=True, slots=True)
class Question:
    key: str
    kind: Kind
    label: Words
    help: Words = Words("", "")
    required: bool = False
    personal: bool = False
    """Who somebody is: shown to officers only on a page of its own."""
    when: Mapping[str, str] = field(default_factory=dict)
    """Shown when these have been answered so."""
    choices: Mapping[str, Words] = field(default_factory=dict)
    least: int | date | None = None
    most: int | date | None = None
    pattern: str = ""
    hint: Words = Words("", "")
    """How the pattern is told to people."""

    def problem(self, told: str, files: int, language: str = "vi") -> Problem | None:
        if self.kind is Kind.FILE:
            return Problem(Wrong.NO_FILE) if self.required and not files else None
        if not told:
            return Problem(Wrong.MISSING) if self.required else None
        return next(self._wrong(told, language), None)

    def _wrong(self, told: str, language: str) -> Iterator[Problem]:
        if self.kind in LONGEST and len(told) > (most := self.most or LONGEST[self.kind]):  # type: ignore[operator]
            yield Problem(Wrong.TOO_LONG, {"most": most})
        if self.kind is Kind.NUMBER:
            yield from self._wrong_number(told)
        if self.kind is Kind.DAY:
            yield from self._wrong_day(told)
        if self.kind is Kind.CHOICE and told not in self.choices:
            yield Problem(Wrong.NOT_OFFERED)
        if self.kind is Kind.YES_NO and told != YES:
            yield Problem(Wrong.NOT_OFFERED)
        if self.kind is Kind.EMAIL and not re.fullmatch(EMAIL, told):
            yield Problem(Wrong.NOT_AN_EMAIL)
        if self.kind is Kind.PHONE and not re.fullmatch(PHONE, told, re.ASCII):
            yield Problem(Wrong.NOT_A_PHONE)
        if self.pattern and not re.fullmatch(self.pattern, told, re.ASCII):
            yield Problem(Wrong.OTHER_PATTERN, {"hint": self.hint.said(language)})

    def _wrong_number(self, told: str) -> Iterator[Problem]:
        if not re.fullmatch(r"-?[0-9]{1,15}", told, re.ASCII):
            yield Problem(Wrong.NOT_A_NUMBER)
        else:
            yield from self._out_of_bounds(int(told), whole)

    def _wrong_day(self, told: str) -> Iterator[Problem]:
        try:
            yield from self._out_of_bounds(read_day(told), lambda one: f"{one:%d/%m/%Y}")
        except UnreadableDay:
            yield Problem(Wrong.NOT_A_DAY)

    def _out_of_bounds(self, value: Any, written: Any) -> Iterator[Problem]:
        if self.least is not None and value < self.least:
            yield Problem(Wrong.TOO_SMALL, {"least": written(self.least)})
        if self.most is not None and value > self.most:
            yield Problem(Wrong.TOO_LARGE, {"most": written(self.most)})


@dataclass(frozen=True, slots=True)
class Step:
    """What is asked for on one page of a phone."""

    key: str
    title: Words
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Form:
    code: str
    since: date
    until: date | None
    source: str
    steps: tuple[Step, ...]

    @property
    def questions(self) -> dict[str, Question]:
        return {one.key: one for step in self.steps for one in step.questions}

    def shown(self, answers: Answers) -> set[str]:
        """A question whose condition is itself not shown is not shown either; conditions look back, never ahead."""
        found: set[str] = set()
        for key, one in self.questions.items():
            if all(
                before in found and answers.get(before, "") == wanted for before, wanted in one.when.items()
            ):
                found.add(key)
        return found

    def relevant(self, answers: Answers) -> dict[str, str]:
        """What was answered to what is asked: a blank that went out of sight says nothing."""
        asked = self.shown(answers)
        return {key: told for key, told in answers.items() if key in asked and told}

    def problems(
        self, answers: Answers, files: Mapping[str, int], language: str = "vi", step: Step | None = None
    ) -> dict[str, Problem]:
        asked = self.shown(answers)
        questions = step.questions if step else self.questions.values()
        found = {
            one.key: one.problem(answers.get(one.key, ""), files.get(one.key, 0), language)
            for one in questions
            if one.key in asked
        }
        return {key: problem for key, problem in found.items() if problem}


def read_form(code: str, row: Mapping[str, Any]) -> Form:
    steps = tuple(
        Step(one["key"], Words.read(one["title"]), tuple(read_question(told) for told in one["questions"]))
        for one in row["steps"]
    )
    form = Form(code, row["from"], row["until"], row["source"], steps)
    _refuse_senseless(form)
    return form


def read_question(told: Mapping[str, Any]) -> Question:
    rest: dict[str, Any] = {name: Words.read(told.get(name)) for name in ("help", "hint")}
    rest |= {
        name: told[name]
        for name in ("required", "personal", "least", "most", "pattern", "when")
        if name in told
    }
    choices = {key: Words.read(one) for key, one in told.get("choices", {}).items()}
    return Question(told["key"], Kind(told["kind"]), Words.read(told["label"]), choices=choices, **rest)


def _refuse_senseless(form: Form) -> None:
    """A slip in a form is found when it is read, not when somebody fills it in."""
    before: dict[str, Question] = {}
    for one in (one for step in form.steps for one in step.questions):
        for key, wanted in one.when.items():
            known = before.get(key)
            offered = (
                {YES, ""} if known and known.kind is Kind.YES_NO else set(known.choices if known else ())
            )
            if wanted not in offered:
                message = f"{form.code}: {one.key} is shown when {key} is {wanted}, which it never is"
                raise ValueError(message)
        if (
            one.key in before
            or (one.pattern and not one.hint.vi)
            or (one.kind is Kind.CHOICE) != bool(one.choices)
        ):
            message = f"{form.code}: {one.key} stands twice, or its pattern or its choices are not told"
            raise ValueError(message)
        re.compile(one.pattern)
        before[one.key] = one
