"""The printed forms: which one is offered, by the law of which day, and what then stands on it."""

import zipfile
from datetime import date, datetime, timedelta
from io import BytesIO
from typing import Any

import pytest
from docx import Document

from sogoc.areas.procedures.dossiers.actions.refuse_dossier import refuse_dossier
from sogoc.areas.procedures.dossiers.actions.stop_dossier import stop_dossier
from sogoc.areas.procedures.dossiers.actions.take_component import take_component
from sogoc.areas.procedures.dossiers.models import Dossier
from sogoc.areas.procedures.dossiers.papers.binding import paper_data, papers_of, receipt_data
from sogoc.areas.procedures.dossiers.papers.heads import in_full
from sogoc.areas.procedures.dossiers.papers.printed import printed_forms
from sogoc.areas.procedures.dossiers.queries import suspensions_of
from sogoc.areas.procedures.dossiers.queries.apologies import apologies_of
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.rendering.checking import refuse_bad_template
from sogoc.foundations.documents.rendering.filling import filled
from sogoc.foundations.documents.rendering.forms import forms
from sogoc.foundations.documents.rendering.heads import BLANK
from sogoc.foundations.documents.rendering.offices import desk_of, office_of, place_named
from sogoc.kernel.vietnamese import VIETNAM

from .builders import (
    asked,
    declined,
    dossier,
    drafted,
    ready_for_refuse_dossier,
    ready_for_stop_dossier,
    ready_for_take_component,
    running,
    settled,
    steps,
)

USES = ("receipt", "supplement", "refusal", "apology", "stop", "control", "book")
FORMS = printed_forms()
EACH = pytest.mark.parametrize("form", FORMS, ids=[form.key for form in FORMS])


def text_of(paper: bytes) -> str:
    """All that is said, in the body and in its tables."""
    opened = Document(BytesIO(paper))
    body = [one.text for one in opened.paragraphs]
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    return "\n".join((*body, *cells))


# ── the forms ──────────────────────────────────────────────────────────────
@pytest.mark.once
def test_six_forms_then_seven() -> None:
    by_source: dict[str, list[str]] = {}
    for form in FORMS:
        by_source.setdefault(form.source, []).append(form.number)
    assert by_source == {
        "01/2018/TT-VPCP": [f"{i:02}" for i in range(1, 7)],
        "03/2025/TT-VPCP": [f"{i:02}" for i in range(1, 8)],
    }


@pytest.mark.once
@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2018, 11, 23), 2018),
        (date(2025, 6, 30), 2018),
        (date(2025, 7, 1), 2018),  # no circular named forms between the two: offices went on with theirs
        (date(2025, 9, 14), 2018),
        (date(2025, 9, 15), 2025),
        (date(2030, 1, 1), 2025),
    ],
)
def test_the_form_is_that_of_the_day(day: date, year: int) -> None:
    found = {use: forms.on(use, day) for use in USES}
    named = {use: form.key for use, form in found.items() if form}
    assert named == {use: f"{use}_{year}" for use in USES if (use, year) != ("stop", 2018)}
    assert {forms.on(use, date(2018, 11, 22)) for use in USES} == {None}


@EACH
@pytest.mark.once
def test_what_ships_passes_what_an_own_template_must(form: Any) -> None:
    refuse_bad_template(form.template.read_bytes(), form)


@EACH
@pytest.mark.once
def test_a_paper_is_laid_out_as_the_decree_wants(form: Any) -> None:
    """Decree 30/2020, appendix I: A4, margins, letters; national title and motto; who issues it; place and day."""
    opened = Document(str(form.template))
    section = opened.sections[0]
    short, long = sorted((section.page_width.mm, section.page_height.mm))
    assert (round(short), round(long)) == (210, 297)
    assert 20 <= section.left_margin.mm <= 35
    assert 15 <= section.right_margin.mm <= 20
    assert 20 <= section.top_margin.mm <= 25
    assert 20 <= section.bottom_margin.mm <= 25
    assert opened.styles["Normal"].font.name == "Times New Roman"
    assert section.different_first_page_header_footer
    said = text_of(form.template.read_bytes())
    for words in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "{{ agency }}",
        "{{ place }}, ngày",
    ):
        assert words in said


@EACH
@pytest.mark.once
def test_nothing_of_the_template_is_left_on_the_paper(form: Any) -> None:
    said = text_of(filled(form.template, form.sample))
    assert "{" not in said
    assert "}" not in said
    assert "None" not in said


@pytest.mark.once
def test_the_templates_are_those_that_the_program_makes() -> None:
    from tools.paper_templates import content_of, templates

    made = templates()
    assert {form.key for form in FORMS} == set(made)
    for form in FORMS:
        assert parts_of(content_of(made[form.key])) == parts_of(form.template.read_bytes()), form.key


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


# ── who stands above, and when ─────────────────────────────────────────────
@pytest.mark.once
@pytest.mark.parametrize(
    ("committee", "place"),
    [
        ("Ủy ban nhân dân tỉnh Hưng Yên", "Hưng Yên"),
        ("Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu", "Bà Rịa - Vũng Tàu"),
        ("Ủy ban nhân dân Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
        ("Ủy ban nhân dân thành phố Cần Thơ", "Cần Thơ"),
        ("Bộ Khoa học và Công nghệ", ""),
    ],
)
def test_a_place_is_told_by_its_committee(committee: str, place: str) -> None:
    assert place_named(committee) == place


@pytest.mark.django_db
def test_a_department_stands_below_its_committee_without_saying_the_province_twice() -> None:
    top = department("hungyen", name="Ủy ban nhân dân tỉnh Hưng Yên", kind="committee")
    so = department("hungyen-so", parent=top, name="Sở Khoa học và Công nghệ tỉnh Hưng Yên")
    letter, slip = office_of(so, date(2023, 2, 13)), desk_of(so, date(2023, 2, 13), "Bộ phận Một cửa")
    assert (letter.parent, letter.agency, letter.place) == (top.name, "Sở Khoa học và Công nghệ", "Hưng Yên")
    assert (slip.parent, slip.agency) == ("Sở Khoa học và Công nghệ", "Bộ phận Một cửa")


@pytest.mark.once
def test_a_moment_is_written_as_papers_write_it() -> None:
    assert in_full(datetime(2024, 2, 5, 8, 5, tzinfo=VIETNAM)) == "08 giờ 05 phút, ngày 05/02/2024"
    assert BLANK in in_full(None)


# ── what a dossier has come to ─────────────────────────────────────────────
def offered(one: Dossier) -> list[str]:
    return [paper.form.key for paper in papers_of(one, suspensions_of(one), apologies_of(one))]


def printed(one: Dossier, use: str) -> str:
    (paper,) = [paper for paper in papers_of(one, suspensions_of(one), apologies_of(one)) if paper.use == use]
    return text_of(filled(paper.form.template, paper_data(one, paper)))


@pytest.mark.django_db
def test_papers_come_with_what_happened() -> None:
    assert offered(dossier()) == ["control_2018"]
    assert offered(settled(dossier=dossier("H06.16-230214-0002"))) == ["control_2018"]


@pytest.mark.django_db
def test_what_is_missing_is_asked_for() -> None:
    one = asked()
    assert offered(one) == ["supplement_2018", "control_2018"]
    said = printed(one, "supplement")
    pause = suspensions_of(one)[-1]
    for words in (one.code, one.procedure, f"1. {pause.wanted}", f"Lý do: {pause.reason}"):
        assert words in said


@pytest.mark.django_db
def test_a_refusal_gives_its_reason() -> None:
    one = refuse_dossier(**ready_for_refuse_dossier())
    assert offered(one) == ["refusal_2018", "control_2018"]
    assert f"Lý do: {one.concluded_because}" in printed(one, "refusal")


@pytest.mark.django_db
def test_an_apology_names_the_new_day() -> None:
    letter = drafted()
    assert offered(letter.dossier) == ["apology_2018", "control_2018"]
    said = printed(letter.dossier, "apology")
    assert letter.reason in said
    assert in_full(letter.appointed_at) in said


@pytest.mark.django_db
def test_a_stop_has_its_notice_since_the_law_knows_one() -> None:
    one = stop_dossier(**ready_for_stop_dossier())
    assert offered(one) == ["control_2018"]
    later = timedelta(days=1000)
    one.concluded_on, one.concluded_at = one.concluded_on + later, one.concluded_at + later  # type: ignore[operator]
    assert offered(one) == ["stop_2025", "control_2018"]
    said = printed(one, "stop")
    assert in_full(one.concluded_at) in said
    assert one.concluded_because in said


@pytest.mark.django_db
def test_a_receipt_bears_the_way_to_follow_the_dossier() -> None:
    one = dossier()
    form = forms.by_key["receipt_2018"]
    data = receipt_data(
        one, form, tracking="http://a/b", secret="ABCD", officer="Cán bộ", limit="5 ngày làm việc"
    )
    other = receipt_data(
        one, form, tracking="http://a/c", secret="", officer="Cán bộ", limit="5 ngày làm việc"
    )
    paper = filled(form.template, data)
    said = text_of(paper)
    for words in (
        one.code,
        in_full(one.received_at),
        in_full(one.due_at),
        "5 ngày làm việc",
        "Cán bộ",
        "ABCD",
    ):
        assert words in said
    assert data["qr"] != other["qr"]
    assert len(Document(BytesIO(paper)).inline_shapes) == 1


@pytest.mark.django_db
def test_what_was_declined_online_gets_its_slip() -> None:
    one = declined()
    assert offered(one) == ["refusal_2018"]
    assert f"Lý do: {one.declined_because}" in printed(one, "refusal")


@pytest.mark.django_db
def test_the_control_sheet_tells_from_hand_to_hand() -> None:
    first = steps("8h", "8h")
    said = printed(first.dossier, "control")
    step = running(first)
    assert "Bộ phận Tiếp nhận và Trả kết quả" in said
    assert step.name in said


@pytest.mark.django_db
def test_a_receipt_lists_what_was_handed_in() -> None:
    one = take_component(**ready_for_take_component()).dossier
    form = forms.by_key["receipt_2018"]
    data = receipt_data(one, form, tracking="", secret="", officer="", limit="5 ngày làm việc")
    taken = one.components.get()
    assert [row["name"] for row in data["components"]] == [taken.name]
    assert taken.get_form_display() in text_of(filled(form.template, data))


@pytest.mark.django_db
def test_names_are_kept_whatever_stands_in_them() -> None:
    one = dossier(procedure="Cấp phép <b>&</b> {{ 7 * 7 }} cho “Ánh Dương” 😀")
    assert one.procedure in printed(one, "control")
