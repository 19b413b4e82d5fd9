"""What can be printed here: each form with its template, the days on which it is the one to use, and what it tells.

Areas hand their forms over in their apps.py, as they hand over their figures."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from .paper_data import PaperData


@dataclass(frozen=True, slots=True)
class PrintedForm:
    """`use` is what it is for, whatever law gave it its shape; `desk` is what that law calls the place that hands it
    out; `sample` has every field that a template may name."""

    key: str
    use: str
    number: str
    title: str
    source: str
    desk: str
    since: date
    until: date | None
    template: Path
    sample: PaperData


class Forms:
    """Told when the application starts, read when the first paper is printed."""

    def __init__(self) -> None:
        self._told: list[Callable[[], Iterable[PrintedForm]]] = []

    def learn(self, told: Callable[[], Iterable[PrintedForm]]) -> None:
        self._told.append(told)

    @cached_property
    def by_key(self) -> dict[str, PrintedForm]:
        return {form.key: form for told in self._told for form in told()}

    def on(self, use: str, day: date) -> PrintedForm | None:
        """The one of that day. Where the law left a gap between two forms, offices go on with the earlier one."""
        begun = [form for form in self.by_key.values() if form.use == use and form.since <= day]
        return max(begun, key=lambda form: form.since, default=None)


forms = Forms()
Fields = Mapping[str, "Fields | None"]


def fields_of(sample: PaperData) -> Fields:
    """The names that a template may use; of a list those of its rows."""
    told: dict[str, Fields | None] = {}
    for name, value in sample.items():
        row = value[0] if isinstance(value, list) else value
        told[name] = fields_of(row) if isinstance(row, Mapping) else None
    return told


def told_in_words(sample: PaperData) -> list[tuple[str, str]]:
    """Each field with an example, for who changes a template; of rows the fields of one."""
    told = []
    for name, value in sample.items():
        if isinstance(value, list):
            told += [(f"{name}: {key}", str(one)) for key, one in value[0].items()]
        else:
            told.append((name, value if isinstance(value, str) else "▦"))
    return told
