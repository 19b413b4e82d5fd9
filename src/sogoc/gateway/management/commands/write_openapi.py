"""`sogoc write_openapi docs/api/openapi.json`: the published specification of the API."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from sogoc.gateway.api.doors import api


def specification() -> str:
    return json.dumps(api.get_openapi_schema(), ensure_ascii=False, indent=2) + "\n"


class Command(BaseCommand):
    help = "Ghi bản mô tả API ra tệp."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("path", type=Path)

    def handle(self, *args: Any, path: Path, **options: Any) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(specification(), encoding="utf-8")
