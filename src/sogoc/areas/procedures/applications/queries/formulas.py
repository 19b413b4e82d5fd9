"""Which form a procedure is applied for on: data, dated; one for all where a procedure has none of its own."""

from datetime import date
from functools import cache
from pathlib import Path

import yaml

from sogoc.areas.procedures.applications.models import Application
from sogoc.areas.procedures.applications.register import Form, read_form
from sogoc.areas.procedures.catalogue.models import SHORT
from sogoc.kernel.in_force import in_force

DATA = Path(__file__).parents[1] / "data"
EVERY = "every"


@cache
def forms_for(code: str) -> tuple[Form, ...]:
    path = DATA / f"{code}.yaml"
    if not path.is_file():
        return forms_for(EVERY)
    rows = yaml.safe_load(path.read_text(encoding="utf-8"))
    return tuple(read_form(code, row) for row in rows)


def form_on(code: str, day: date) -> Form:
    """The province's suffix of a code may be left out. Before a procedure had a form of its own, the one for all."""
    held = (one for one in forms_for(code[:SHORT]) if in_force(day, one.since, one.until))
    return next(held, forms_for(EVERY)[0])


def form_of(application: Application) -> Form:
    """The one it was begun on."""
    return form_on(application.version_of.procedure.code, application.form_since)
