"""The printed form of this room, with an example that names every field of it; nobody in it is real."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sogoc.foundations.documents.rendering.forms import PrintedForm
from sogoc.foundations.documents.rendering.heads import Hand, Head
from sogoc.foundations.documents.rendering.paper_data import PaperData

from .report import RemedyReport, RemedyRow, told_by_report

HERE = Path(__file__).parent


@cache
def _rows() -> list[dict[str, Any]]:
    told = (HERE.parent / "data" / "printed_forms.yaml").read_text(encoding="utf-8")
    return list(yaml.safe_load(told))


def specimen() -> PaperData:
    day = date(2025, 9, 16)
    row = RemedyRow(
        mark="a",
        text="Ban hành quy định đánh giá",
        unit="Văn phòng Sở",
        due_on=day,
        done="Đã ban hành quy định đánh giá.",
        documents=("39/QĐ-SKHCN", "55/SKHCN-VP"),
        done_on=day,
        closed_on=day,
        moved="Tỷ lệ hồ sơ số hóa đủ: 90% → 100%",
    )
    return told_by_report(
        RemedyReport(
            head=Head(
                parent="Ủy ban nhân dân tỉnh",
                agency="Sở Khoa học và Công nghệ",
                place="Tỉnh mẫu",
                on=day,
                number="27/BC-SKHCN",
            ),
            title="Kiểm tra cải cách hành chính năm 2025",
            inspector="Đoàn kiểm tra của tỉnh",
            notice="08/TB-ĐKT ngày 22/7/2025",
            order="55/SKHCN-VP ngày 23/7/2025",
            rows=[row],
            hand=Hand(authority="KT. Giám đốc", position="Phó Giám đốc", signer="Người ký mẫu"),
        )
    )


def printed_forms() -> list[PrintedForm]:
    return [
        PrintedForm(
            key=f"{one['use']}_{row['from'].year}",
            use=one["use"],
            number=one["number"],
            title=one["title"],
            source=row["source"],
            desk="",
            since=row["from"],
            until=row["until"],
            template=HERE / f"{one['use']}_{row['from'].year}.docx",
            sample=specimen(),
        )
        for row in _rows()
        for one in row["forms"]
    ]
