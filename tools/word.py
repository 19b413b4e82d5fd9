"""How an administrative paper stands on its page (decree 30/2020, appendix I), written with python-docx.

Margins 20, 20, 30 and 16 mm; Times New Roman, black; national title and motto on the right, the agency on the left,
each with its line; page numbers in the middle above, from the second page on."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Mm, Pt, RGBColor

FONT = "Times New Roman"
A4 = (Mm(210), Mm(297))
LEFT, RIGHT, TOP, BOTTOM = Mm(30), Mm(16), Mm(20), Mm(20)
MADE = datetime(2025, 9, 15)  # noqa: DTZ001  the same whenever it is made
FIRST_LINE = Cm(1.27)
CENTRE = ALIGN.CENTER
# The motto's line is as long as the motto; the others a third of what they stand below, or so.
MOTTO_RULE, AGENCY_RULE, TITLE_RULE = Mm(56), Mm(21), Mm(32)
COUNTED = {"TT", "Số bản", "Số bộ"}
"""Columns of numbers stand in the middle, words on the left."""


class Page:
    """One paper, from above to below. Text between ** is bold."""

    def __init__(self, title: str, *, wide: bool = False) -> None:
        self.paper = Document()
        self._about(title)
        section = self.paper.sections[0]
        section.page_width, section.page_height = (A4[1], A4[0]) if wide else A4
        section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
        section.left_margin, section.right_margin = (Mm(20) if wide else LEFT), RIGHT
        section.top_margin, section.bottom_margin = TOP, BOTTOM
        section.header_distance = Mm(10)
        self.width = int(section.page_width) - int(section.left_margin) - int(RIGHT)
        self._number(section)

    def _about(self, title: str) -> None:
        about = self.paper.core_properties
        about.title, about.author, about.comments, about.language = title, "", "", "vi-VN"
        about.created = about.modified = MADE
        style = self.paper.styles["Normal"]
        style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(13), RGBColor(0, 0, 0)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(qn(script), FONT)
        style.paragraph_format.space_after = style.paragraph_format.space_before = Pt(0)

    def _number(self, section: Any) -> None:
        """In the middle above, hidden on the first page."""
        section.different_first_page_header_footer = True
        line = section.header.paragraphs[0]
        line.alignment = ALIGN.CENTER
        run = line.add_run()
        for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
            one = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                one.set(qn("w:fldCharType"), kind)
            else:
                one.text = text
            run._r.append(one)  # noqa: SLF001  python-docx has no fields
        run.font.size = Pt(13)

    # ── what stands above ──────────────────────────────────────────────────
    def head(self, number: str = "", *, subject: bool = False, share: float = 0.4) -> None:
        """Who issues, and the state; `number` is how the paper is numbered, "" where it is not."""
        table = self.table((share, 1 - share))
        left, right = table.rows[0].cells
        line(left, "{{ parent }}", size=12, caps=True)
        line(left, "{{ agency }}", size=12, caps=True, bold=True)
        rule(left, self.width * share, AGENCY_RULE)
        line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=12, bold=True)
        line(right, "Độc lập - Tự do - Hạnh phúc", size=13, bold=True)
        rule(right, self.width * (1 - share), MOTTO_RULE)
        below = table.add_row()
        self._wide(below, (share, 1 - share))
        left, right = below.cells
        line(left, f"Số: {number}" if number else "", before=6)
        line(right, "{{ place }}, ngày {{ day }} tháng {{ month }} năm {{ year }}", italic=True, before=6)
        if subject:
            line(left, "V/v {{ subject }}", size=12, before=4)

    def title(self, *lines: str, note: str = "") -> None:
        for index, text in enumerate(lines):
            line(self.paper, text, size=14, bold=True, before=14 if not index else 2)
        if note:
            line(self.paper, note, italic=True, before=2)
        rule(self.paper, self.width, TITLE_RULE)

    # ── what is said ───────────────────────────────────────────────────────
    def say(self, text: str, *, first: Any = FIRST_LINE, before: int = 4, align: Any = ALIGN.JUSTIFY) -> None:
        made = line(self.paper, text, align=align, before=before, after=2)
        made.paragraph_format.first_line_indent = first
        made.paragraph_format.line_spacing = 1.1

    def tell(self, *lines: str) -> None:
        """Facts, each on a line of its own."""
        for text in lines:
            self.say(text, align=ALIGN.LEFT, before=3)

    def only(self, field: str, text: str) -> None:
        """Said where there is something to say."""
        self._mark(f"{{%p if {field} %}}")
        self.say(text, align=ALIGN.LEFT, before=3)
        self._mark("{%p endif %}")

    def each(self, rows: str, text: str) -> None:
        self._mark(f"{{%p for one in {rows} %}}")
        self.say(text, before=2)
        self._mark("{%p endfor %}")

    def _mark(self, text: str) -> None:
        line(self.paper, text, size=8, align=ALIGN.LEFT)

    # ── tables ─────────────────────────────────────────────────────────────
    def table(self, shares: Sequence[float], *, ruled: bool = False) -> Any:
        made = self.paper.add_table(rows=1, cols=len(shares), style="Table Grid" if ruled else None)
        made.alignment, made.autofit = WD_TABLE_ALIGNMENT.CENTER, False
        for column, share in zip(made.columns, shares, strict=True):
            column.width = int(self.width * share)
        self._wide(made.rows[0], shares)
        return made

    def _wide(self, row: Any, shares: Sequence[float]) -> None:
        whole = OxmlElement("w:cantSplit")
        row._tr.get_or_add_trPr().append(whole)  # noqa: SLF001
        for cell, share in zip(row.cells, shares, strict=True):
            cell.width = int(self.width * share)

    def rows(self, rows: str, columns: Sequence[tuple[str, str, float]], *, size: int = 12) -> None:
        """A ruled table with a line for each row: heading, field, share of the width."""
        line(self.paper, "", size=4)
        shares = [share for *_, share in columns]
        made = self.table(shares, ruled=True)
        if size < 10:
            narrow(made)
        again = OxmlElement("w:tblHeader")
        made.rows[0]._tr.get_or_add_trPr().append(again)  # noqa: SLF001
        for cell, (heading, _, _) in zip(made.rows[0].cells, columns, strict=True):
            line(cell, heading, size=size, bold=True, before=2, after=2)
        for texts in (
            [f"{{%tr for one in {rows} %}}"],
            [field for _, field, _ in columns],
            ["{%tr endfor %}"],
        ):
            row = made.add_row()
            self._wide(row, shares)
            for cell, text, (heading, _, _) in zip(row.cells, texts, columns, strict=False):
                align = ALIGN.CENTER if heading in COUNTED else ALIGN.LEFT
                line(cell, text, size=size, align=align, before=2, after=2)

    # ── what stands below ──────────────────────────────────────────────────
    def hands(self, *titles: tuple[str, str]) -> None:
        """Who signs, side by side: the title and the name that stands below it."""
        line(self.paper, "", size=6)
        table = self.table([1 / len(titles)] * len(titles))
        for cell, (title, name) in zip(table.rows[0].cells, titles, strict=True):
            line(cell, title, bold=True)
            line(cell, "(Ký và ghi rõ họ tên)", size=12, italic=True)
            line(cell, name, bold=True, before=64)

    def signed(self, *recipients: str) -> None:
        """Where it goes on the left, who signs on the right."""
        line(self.paper, "", size=6)
        left, right = self.table((0.5, 0.5)).rows[0].cells
        if recipients:
            line(left, "Nơi nhận:", size=12, bold=True, italic=True, align=ALIGN.LEFT)
            for one in recipients:
                line(left, one, size=11, align=ALIGN.LEFT)
        for text in ("{%p if authority %}", "{{ authority }}", "{%p endif %}"):
            line(right, text, bold=True, caps=not text.startswith("{%"))
        line(right, "{{ position }}", bold=True, caps=True)
        line(right, "{{ signer }}", bold=True, before=64)

    def picture(self, field: str, note: str, *more: str) -> None:
        """A code to scan, with what it is for beside it."""
        left, right = self.table((0.2, 0.8)).rows[0].cells
        line(left, f"{{{{ {field} }}}}", align=ALIGN.LEFT, before=6)
        line(right, note, size=12, italic=True, align=ALIGN.LEFT, before=10)
        for text in more:
            line(right, text, size=12, align=ALIGN.LEFT, before=0 if text.startswith("{%") else 4)


def line(
    place: Any,
    text: str,
    *,
    size: float = 13,
    bold: bool = False,
    italic: bool = False,
    caps: bool = False,
    align: Any = ALIGN.CENTER,
    before: float = 0,
    after: float = 0,
) -> Any:
    first = getattr(place, "paragraphs", None)
    fresh = hasattr(place, "_tc") and first and len(first) == 1 and not first[0].text
    made = first[0] if fresh and first else place.add_paragraph()
    made.alignment = align
    made.paragraph_format.space_before, made.paragraph_format.space_after = Pt(before), Pt(after)
    for index, piece in enumerate(text.split("**")):
        if piece:
            run = made.add_run(piece)
            run.bold, run.italic, run.font.all_caps = bold or bool(index % 2), italic or None, caps or None
            run.font.size, run.font.name = Pt(size), FONT
    if not text:
        made.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        made.paragraph_format.line_spacing = Pt(size)
    return made


def narrow(table: Any) -> None:
    """Less room beside what stands in a cell."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        one = OxmlElement(f"w:{side}")
        one.set(qn("w:w"), "57")  # a millimetre
        one.set(qn("w:type"), "dxa")
        margins.append(one)
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook")  # noqa: SLF001


def rule(place: Any, width: float, length: int) -> None:
    """A line in the middle of the width."""
    made = line(place, "", size=3, before=3)
    side = int((width - length) / 2)
    made.paragraph_format.left_indent = made.paragraph_format.right_indent = side
    border = OxmlElement("w:pBdr")
    above = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
        above.set(qn(f"w:{name}"), value)
    border.append(above)
    # Word wants its parts in order.
    made._p.get_or_add_pPr().insert_element_before(border, "w:spacing", "w:ind", "w:jc")  # noqa: SLF001
