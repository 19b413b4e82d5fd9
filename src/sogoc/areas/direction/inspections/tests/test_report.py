"""The remedial table on paper: the form of the day, the fields that its template names, each row by its document."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from docx import Document

from sogoc.areas.direction.inspections.papers.printed import printed_forms
from sogoc.areas.direction.inspections.papers.report import report_data
from sogoc.areas.direction.inspections.queries import documents_of, followed, remedies_of
from sogoc.foundations.documents.rendering.checking import refuse_bad_template
from sogoc.foundations.documents.rendering.filling import filled
from sogoc.foundations.documents.rendering.forms import forms
from sogoc.foundations.documents.tests.builders import OFFICE

from .builders import a_division, brought, by_others, following, matter, reported, verified

TODAY = date(2023, 2, 28)
MARKS = ("a", "b", "c", "d", "đ", "e", "g")


def text_of(paper: bytes) -> str:
    opened = Document(BytesIO(paper))
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    return "\n".join((*(one.text for one in opened.paragraphs), *cells))


@pytest.mark.once
def test_the_template_names_what_the_form_tells_and_is_made_anew_the_same() -> None:
    from tools.paper_templates import content_of, remedies

    (form,) = printed_forms()
    assert forms.on("remedies", TODAY) == form
    assert forms.on("remedies", date(2019, 1, 1)) is None
    refuse_bad_template(form.template.read_bytes(), form)
    assert form.template.read_bytes() == content_of(remedies())


@pytest.mark.django_db
def test_seven_recommendations_each_by_its_document() -> None:
    above = brought(inspection=by_others())
    for mark in MARKS:
        asked: Any = matter(
            inspection=above, mark=mark, text=f"Kiến nghị {mark}", unit=a_division(above.agency)
        )
        if mark != "g":
            asked = reported(matter=following(matter=asked) if mark == "d" else asked)
        if mark == "a":
            verified(matter=asked)
    matters = remedies_of(above)
    figures = {one.pk: told for one in matters if (told := followed(one, OFFICE))}
    data = report_data(above, matters, documents_of(matters, OFFICE), figures, today=TODAY)
    text = text_of(filled(printed_forms()[0].template, data))
    assert "Trong 7 nội dung: 6 đã khắc phục, 1 đã được xác nhận." in text
    assert "08/TB-ĐKT ngày 09/02/2023" in text
    assert text.count("39/QĐ-SKHCN") == 6
    assert all(f"Kiến nghị {mark}" in text for mark in MARKS)
    assert "d) Số văn bản" in text or "→ chưa báo cáo" in text
    without = report_data(above, matters, documents_of(matters, OFFICE), {}, today=TODAY)
    assert "chuyển biến" not in text_of(filled(printed_forms()[0].template, without))
