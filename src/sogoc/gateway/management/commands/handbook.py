"""`sogoc handbook docs/handbook`: the handbook of figures, as their definitions are now."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import translation

from sogoc.gateway.handbook import pages


class Command(BaseCommand):
    help = "Viết sổ tay số liệu: mục lục theo lĩnh vực, mỗi số liệu một trang."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", type=Path)

    def handle(self, *args: Any, folder: Path, **options: Any) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        with translation.override("vi"):
            told = pages()
        for old in set(folder.glob("*.md")) - {folder / name for name in told}:
            old.unlink()
        for name, text in told.items():
            (folder / name).write_text(text, encoding="utf-8")
        self.stdout.write(f"Đã viết {len(told)} trang vào {folder}.")
