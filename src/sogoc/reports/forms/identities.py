"""What must hold between the cells of a form, and does not."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext, gettext_lazy

from sogoc.foundations.ledger.asking import Answer
from sogoc.foundations.ledger.wording import number_in_words
from sogoc.measures.states import State

from .shape import Check, Form, Identity

SAID: dict[Identity, Any] = {
    Identity.SUM: gettext_lazy("Ô {cell} phải bằng tổng các ô {of}."),
    Identity.WITHIN: gettext_lazy("Ô {cell} không được lớn hơn tổng các ô {of}."),
    Identity.SAME: gettext_lazy("Ô {cell} và ô {of} nói về cùng một thứ nên phải bằng nhau."),
    Identity.OPENING: gettext_lazy("Ô {cell} phải bằng ô {of} của kỳ trước."),
}
AT_MOST_ITSELF = gettext_lazy("Ô {cell} không được lớn hơn ô {of}.")


@dataclass(frozen=True)
class Finding:
    """A check that fails, with the cells that disagree."""

    check: Check
    told: tuple[tuple[str, str], ...]
    """The cell, then those beside it: each with its value in words."""

    @property
    def cells(self) -> list[str]:
        """Those of the form itself; what the period before said stands on no line of it."""
        beside = () if self.check.identity is Identity.OPENING else self.check.of
        return [self.check.cell, *beside]

    @property
    def words(self) -> str:
        (cell, value), *rest = self.told
        among = gettext(" + ") if len(rest) > 1 else ""
        of = among.join(f"{code} ({said})" for code, said in rest)
        alone = self.check.identity is Identity.WITHIN and len(rest) == 1
        return str(AT_MOST_ITSELF if alone else SAID[self.check.identity]).format(
            cell=f"{cell} ({value})", of=of
        )


def failing(form: Form, cells: Mapping[str, Answer], before: Mapping[str, Answer]) -> list[Finding]:
    """A check of which a cell holds no number says nothing."""
    found = []
    for check in form.checks:
        beside = before if check.identity is Identity.OPENING else cells
        answers = [cells[check.cell], *(beside[code] for code in check.of if code in beside)]
        numbers = [_number(answer) for answer in answers]
        if len(answers) == 1 + len(check.of) and None not in numbers and not _holds(check, numbers):
            said = [number_in_words(answer.value) for answer in answers]
            found.append(Finding(check, tuple(zip((check.cell, *check.of), said, strict=True))))
    return found


def _number(answer: Answer) -> Any:
    return (
        answer.value if answer.state is State.NUMBER and not isinstance(answer.value, str | tuple) else None
    )


def _holds(check: Check, numbers: list[Any]) -> bool:
    cell, *beside = numbers
    return bool(cell <= sum(beside) if check.identity is Identity.WITHIN else cell == sum(beside))
