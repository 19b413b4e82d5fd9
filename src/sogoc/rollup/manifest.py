"""What an export consists of, and by which definitions it may be counted. It is written last: without it an export is
not whole."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from hashlib import file_digest
from pathlib import Path
from typing import Any

from sogoc.kernel.acts import NotHere, Refusal, Unreadable
from sogoc.kernel.periods import Period

from .definitions import columns_of, digests, registers

NAME, FORMAT = "manifest.json", 1
SHOWN = 3
"""So many definitions are named in a sentence."""


class NothingExported(NotHere):
    """Thư mục {folder} không có {name}: việc xuất sổ chưa xong, hoặc đây không phải nơi xuất sổ. Hãy chạy lại
    sogoc export_registers vào một thư mục trống."""


class UnreadableManifest(Unreadable):
    "Không đọc được {name} trong {folder}. Hãy xuất lại sổ vào một thư mục trống."


class OtherDefinitions(Refusal):
    """Sổ ở {folder} được xuất theo định nghĩa khác với bản Sổ Gốc này: {names}. Hãy xuất lại bằng bản này, hoặc tính
    bằng đúng bản đã xuất."""


class FileChanged(Refusal):
    "Tệp {file} trong {folder} không còn như lúc xuất. Hãy chép lại cho đủ, hoặc xuất lại sổ."


class PeriodNotExported(Refusal):
    "Bản xuất ở {folder} chỉ có bản ghi của kỳ {exported}, không đủ để tính kỳ {asked}. Hãy xuất lại cho kỳ này."


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of an export. One of a register is of one province; others tell of agencies and what they said."""

    path: str
    rows: int
    size: int
    sha256: str
    register: str = ""
    province: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    exported_at: str
    period: str
    """The period whose records were exported; empty for all that there are."""
    columns: Mapping[str, Mapping[str, str]]
    """By register."""
    definitions: Mapping[str, str]
    files: tuple[KeptFile, ...]

    @property
    def rows(self) -> dict[str, int]:
        """How many records of each register."""
        return {name: sum(one.rows for one in self.files if one.register == name) for name in self.columns}

    def write(self, folder: Path) -> None:
        """All at once, so that nobody reads half of it."""
        told = json.dumps({"format": FORMAT, **asdict(self)}, ensure_ascii=False, indent=1)
        unfinished = folder / f"{NAME}.unfinished"
        unfinished.write_text(told + "\n", encoding="utf-8")
        unfinished.replace(folder / NAME)


@dataclass(frozen=True, slots=True)
class Export:
    """A whole export, in a folder."""

    folder: Path
    manifest: Manifest

    @classmethod
    def read(cls, folder: Path) -> "Export":
        try:
            told = json.loads((folder / NAME).read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise NothingExported(folder=folder, name=NAME) from error
        except (OSError, ValueError) as error:
            raise UnreadableManifest(folder=folder, name=NAME) from error
        try:
            if told.pop("format") != FORMAT:
                raise UnreadableManifest(folder=folder, name=NAME)
            files = tuple(KeptFile(**one) for one in told.pop("files"))
            return cls(folder, Manifest(**told, files=files))
        except (AttributeError, KeyError, TypeError) as error:
            raise UnreadableManifest(folder=folder, name=NAME) from error

    def check(self, period: Period) -> None:
        """That it may be counted here, for this period, and is still what was exported."""
        self._check_definitions()
        if (exported := self.manifest.period) and not _holds(Period.parse(exported), period):
            raise PeriodNotExported(folder=self.folder, exported=exported, asked=period.key)
        for one in self.manifest.files:
            if not _is_as_it_was(self.folder / one.path, one):
                raise FileChanged(folder=self.folder, file=one.path)

    def _check_definitions(self) -> None:
        here, there = digests(self.manifest.columns), self.manifest.definitions
        known = {name: columns_of(register) for name, register in registers().items()}
        differ = {
            *(name for name, columns in self.manifest.columns.items() if known.get(name) != columns),
            *(name.partition(" ")[0] for name in {*here, *there} if here.get(name) != there.get(name)),
        }
        if differ:
            names = ", ".join([*sorted(differ)[:SHOWN], *["…"][: len(differ) > SHOWN]])
            raise OtherDefinitions(folder=self.folder, names=names)

    def paths(self, register: str) -> list[str]:
        """Its files with records of a register, below the folder."""
        return [one.path for one in self.manifest.files if one.register == register and one.rows]


def _holds(exported: Period, asked: Period) -> bool:
    """What happened or stood in a part of a period did so in the period. What is counted since the start of the year
    is exported whole."""
    days: tuple[date, ...] = (asked.start, asked.end)
    return all(day in exported for day in days)


def sealed(path: Path) -> dict[str, Any]:
    """By what a file is known again."""
    with path.open("rb") as content:
        return {"size": path.stat().st_size, "sha256": file_digest(content, "sha256").hexdigest()}


def _is_as_it_was(path: Path, told: KeptFile) -> bool:
    try:
        return sealed(path) == {"size": told.size, "sha256": told.sha256}
    except OSError:
        return False
