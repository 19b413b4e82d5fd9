"""A Word template filled from plain data. The same data give the same file, byte for byte."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage
from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from .packing import packed
from .paper_data import PaperData, Picture
from .written import as_written

NO_MOMENT = datetime(1980, 1, 1)  # noqa: DTZ001  Word's properties have no zone
# The marks of a template, as numbers: what was written stays what was written.
_MARKS = str.maketrans({"{": "&#123;", "}": "&#125;", "%": "&#37;"})


def environment() -> ImmutableSandboxedEnvironment:
    """A template may come from an office: it names fields, and can reach nothing else."""
    return ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)


def filled(template: Path | BytesIO, data: PaperData) -> bytes:
    paper = DocxTemplate(str(template) if isinstance(template, Path) else template)
    told = {name: _told(value, name, paper) for name, value in data.items()}
    paper.render(told, environment(), autoescape=True)
    about = paper.docx.core_properties
    about.created = about.modified = NO_MOMENT
    about.last_modified_by, about.revision = "", 1
    made = BytesIO()
    paper.save(made)
    return packed(made.getvalue())


def _told(value: Any, name: str, paper: DocxTemplate) -> Any:
    match value:
        case str():
            return Markup(str(escape(as_written(value, name))).translate(_MARKS))  # noqa: S704  escaped right here
        case Picture():
            return InlineImage(paper, BytesIO(value.png), width=Mm(value.millimetres))
        case Mapping():
            return {key: _told(one, f"{name}.{key}", paper) for key, one in value.items()}
        case Sequence():
            return [_told(one, name, paper) for one in value]
    return value
