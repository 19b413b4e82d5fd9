"""Templates and forms as tests need them: small, and of no law."""

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document

from sogoc.foundations.documents.rendering.actions.replace_template import replace_template
from sogoc.foundations.documents.rendering.forms import PrintedForm
from sogoc.foundations.documents.rendering.models import PaperTemplate
from sogoc.foundations.documents.rendering.paper_data import PaperData
from sogoc.foundations.documents.tests.builders import OFFICE, some_agency
from sogoc.kernel.tests.builders import MORNING
from sogoc.kernel.vietnamese import local_day

SAMPLE: PaperData = {"name": "Người nộp mẫu", "urgent": False, "papers": [{"title": "Đơn", "copies": "1"}]}
TODAY = local_day(MORNING)


def word(*lines: str, rows: tuple[str, ...] = (), above: str = "") -> bytes:
    """A Word file with these lines, a table with a row for each of `rows`, and `above` on each page."""
    paper = Document()
    paper.core_properties.title = "Mẫu"
    for text in lines:
        paper.add_paragraph(text)
    if rows:
        table = paper.add_table(rows=0, cols=1)
        for text in rows:
            table.add_row().cells[0].text = text
    if above:
        paper.sections[0].header.paragraphs[0].text = above
    made = BytesIO()
    paper.save(made)
    return made.getvalue()


def form(**changes: Any) -> PrintedForm:
    facts = {
        "key": "letter_2023",
        "use": "letter",
        "number": "01",
        "title": "Thư mẫu",
        "source": "01/2023/TT-MAU",
        "desk": "Bộ phận mẫu",
        "since": date(2023, 1, 1),
        "until": None,
        "template": Path("/không/có/tệp.docx"),
        "sample": SAMPLE,
    }
    return PrintedForm(**(facts | changes))


OWN = word("Kính gửi {{ name }}")


def ready_for_replace_template(**changes: Any) -> dict[str, Any]:
    content = changes.pop("content", OWN)
    facts = {
        "agency": changes.get("agency") or some_agency(),
        "form": form(),
        "content": BytesIO(content),
        "name": "Thư của Sở.docx",
        "since": TODAY,
        "at": MORNING,
        "by": OFFICE,
    }
    return facts | changes


def own_paper(**changes: Any) -> PaperTemplate:
    return replace_template(**ready_for_replace_template(**changes))
