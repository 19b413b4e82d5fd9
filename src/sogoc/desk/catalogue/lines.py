"""Papers and steps as officials type them: one a line, its parts between bars."""

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.catalogue.register import Component
from sogoc.areas.procedures.processes.register import HOUR, Step, in_hours

BAR = " | "


class LinesField(forms.CharField):
    """`read` makes something of the parts of a line, or says that it cannot by ValueError."""

    def __init__(
        self, *, read: Callable[[list[str]], Any], example: str, rows: int = 6, **kwargs: Any
    ) -> None:
        super().__init__(max_length=20_000, widget=forms.Textarea(attrs={"rows": rows}), **kwargs)
        self.read, self.example = read, example

    def clean(self, value: Any) -> Any:
        text, found = super().clean(value), []
        for number, line in enumerate(text.splitlines(), start=1):
            if not line.strip():
                continue
            try:
                found.append(self.read([part.strip() for part in line.split("|")]))
            except ValueError as error:
                raise ValidationError(
                    _("Không đọc được dòng %(number)s “%(line)s”. Hãy viết như: %(example)s"),
                    params={"number": number, "line": line.strip()[:80], "example": self.example},
                ) from error
        return tuple(found)


def component_read(parts: list[str]) -> Component:
    """Đơn đăng ký | Mẫu số 01 | 1 | 0"""
    name, form, originals, copies = [*parts, *("", "", "1", "0")[len(parts) :]]
    if not name:
        raise ValueError(parts)
    return Component(name=name, form=form, originals=_number(originals or "1"), copies=_number(copies or "0"))


def component_lines(components: Iterable[Any]) -> str:
    return "\n".join(
        BAR.join((one.name, one.form, str(one.originals), str(one.copies))) for one in components
    )


def step_read(parts: list[str]) -> Step:
    """Thẩm định | Chuyên viên | 24"""
    name, role, hours = parts
    minutes = Fraction(hours.replace(",", ".")) * HOUR
    if not name or not role or minutes < 0 or minutes.denominator != 1 or minutes > 100_000 * HOUR:
        raise ValueError(parts)
    return Step(name=name, role=role, minutes=int(minutes))


def step_lines(steps: Iterable[Any]) -> str:
    return "\n".join(BAR.join((one.name, one.role, in_hours(one.minutes))) for one in steps)


def _number(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 1000:
        raise ValueError(text)
    return number
