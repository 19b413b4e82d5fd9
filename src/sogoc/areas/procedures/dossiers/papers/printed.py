"""The printed forms of dossiers, as the law dates them; handed over to the room that prints."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.foundations.documents.rendering.forms import PrintedForm

from .specimens import specimens

HERE = Path(__file__).parent


@cache
def _rows() -> list[dict[str, Any]]:
    told = (HERE.parent / "data" / "printed_forms.yaml").read_text(encoding="utf-8")
    return list(yaml.safe_load(told))


def printed_forms() -> list[PrintedForm]:
    samples = specimens()
    return [
        PrintedForm(
            key=f"{one['use']}_{row['from'].year}",
            use=one["use"],
            number=one["number"],
            title=one["title"],
            source=row["source"],
            desk=row["desk"],
            since=row["from"],
            until=row["until"],
            template=HERE / f"{one['use']}_{row['from'].year}.docx",
            sample=samples[one["use"]],
        )
        for row in _rows()
        for one in row["forms"]
    ]
