"""How the code of a dossier is written."""

import re
from functools import cache
from pathlib import Path

import yaml
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


@cache
def code_patterns() -> list[re.Pattern[str]]:
    rows = yaml.safe_load((Path(__file__).parents[1] / "data" / "codes.yaml").read_text(encoding="utf-8"))
    return [re.compile(row["pattern"], re.ASCII) for row in rows]


def dossier_code(value: str) -> None:
    if not any(pattern.fullmatch(value) for pattern in code_patterns()):
        raise ValidationError(
            _("Hãy viết mã cơ quan, ngày sáu chữ số và số thứ tự, ví dụ H56.16-250117-0001.")
        )
