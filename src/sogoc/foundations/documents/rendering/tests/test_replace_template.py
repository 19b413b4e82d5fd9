import zipfile
from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pytest

from sogoc.foundations.agencies.tests.builders import department, division
from sogoc.foundations.documents.fitting import Unfit
from sogoc.foundations.documents.inspecting import (
    DamagedFile,
    FileTooLarge,
    NotAFileName,
    TwoFilesInOne,
    UnknownFile,
)
from sogoc.foundations.documents.rendering.actions.replace_template import (
    AlreadyThisTemplate,
    NotAWordTemplate,
    TemplateInThePast,
    replace_template,
)
from sogoc.foundations.documents.rendering.checking import (
    FieldUnknown,
    TemplateReachesOut,
    TemplateTellsNothing,
    TemplateUnreadable,
)
from sogoc.foundations.documents.rendering.models import PaperTemplate
from sogoc.foundations.documents.rendering.queries import (
    own_template,
    printed,
    template_for,
    templates_seen_by,
)
from sogoc.foundations.documents.rendering.written import HiddenSign
from sogoc.foundations.documents.storing import EmptyFile, LargerThanAny
from sogoc.foundations.documents.tests.builders import OFFICE, officer, some_agency
from sogoc.foundations.documents.tests.content import PDF, PNG
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.acts import NotAllowed
from sogoc.kernel.tests.builders import NOBODY

from .builders import OWN, TODAY, form, own_paper, ready_for_replace_template, word
from .test_filling import said

pytestmark = pytest.mark.django_db
TOMORROW = TODAY + timedelta(days=1)


def brought(content: bytes, **changes: Any) -> PaperTemplate:
    return own_paper(content=content, **changes)


def with_part(name: str, text: str) -> bytes:
    """A template with one part more, or another in its place."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(OWN)) as before, zipfile.ZipFile(made, "w") as after:
        for one in before.namelist():
            if one != name:
                after.writestr(one, before.read(one))
        after.writestr(name, text)
    return made.getvalue()


def in_body(xml: str) -> bytes:
    with zipfile.ZipFile(BytesIO(OWN)) as package:
        body = package.read("word/document.xml").decode()
    return with_part(
        "word/document.xml", body.replace("<w:sectPr", f"<w:p><w:r>{xml}</w:r></w:p><w:sectPr", 1)
    )


def test_an_agency_prints_by_its_own_template_from_a_day_on() -> None:
    so = department("so")
    phong = division(so, "phong")
    one = own_paper(agency=so, since=TOMORROW)
    assert own_template(so, form(), TODAY) is None
    assert own_template(so, form(), TOMORROW) == own_template(phong, form(), date(2030, 1, 1)) == one
    assert own_template(so, form(key="other"), TOMORROW) is None
    assert own_template(department("so-khac"), form(), TOMORROW) is None
    assert template_for(so, form(), TODAY) == form().template  # what ships stays
    assert said(printed(form(), {"name": "Ông A"}, agency=phong, day=TOMORROW))[0] == "Kính gửi Ông A"
    entry = history_of(one).get()
    assert (entry.verb, entry.record) == (
        "thay mẫu in bằng mẫu riêng của cơ quan",
        "letter_2023: Thư của Sở.docx",
    )
    assert set(templates_seen_by(OFFICE)) == {one}
    assert set(templates_seen_by(NOBODY)) == set()


def test_the_newest_and_the_nearest_is_taken() -> None:
    so = department("so")
    phong = division(so, "phong")
    own_paper(agency=so)
    newer = brought(word("Thân gửi {{ name }}"), agency=so)
    assert own_template(phong, form(), TODAY) == newer
    nearest = brought(word("Phòng gửi {{ name }}"), agency=phong)
    assert own_template(phong, form(), TODAY) == nearest
    assert own_template(so, form(), TODAY) == newer
    own_paper(agency=so)  # back to the first one
    assert said(printed(form(), {"name": "A"}, agency=so, day=TODAY))[0] == "Kính gửi A"


def test_the_same_template_twice_is_refused() -> None:
    own_paper()
    with pytest.raises(AlreadyThisTemplate, match=r"Thư mẫu đã in theo đúng tệp này từ ngày 14/02/2023"):
        own_paper()


def test_what_was_printed_is_not_printed_otherwise_afterwards() -> None:
    with pytest.raises(TemplateInThePast):
        own_paper(since=TODAY - timedelta(days=1))


def test_only_fields_of_the_form_are_named() -> None:
    for text in (
        "{{ nmae }}",
        "{{ name.first }}",
        "{% for one in papers %}{{ one.tilte }}{% endfor %}",
        "{{ one }}",
    ):
        with pytest.raises(FieldUnknown, match="Các trường dùng được: name, papers, urgent"):
            brought(word("{{ name }}", text))
    with pytest.raises(FieldUnknown, match="nmae"):
        brought(word("{{ name }}", above="{{ nmae }}"))
    with pytest.raises(TemplateTellsNothing):
        brought(word("Không có trường nào"))
    brought(
        word(
            "{{ name }}", rows=("{%tr for x in papers %}", "{{ loop.index }} {{ x.title }}", "{%tr endfor %}")
        )
    )


@pytest.mark.parametrize(
    "text",
    [
        "{{ name.__class__.__mro__ }}",
        "{{ name|upper }}",
        "{{ name() }}",
        "{{ 1 + 1 }}",
        "{{ 'x' * 10 }}",
        "{% set x = 1 %}",
        "{% for i in range(99) %}{{ i }}{% endfor %}",
        "{% include 'etc' %}",
        "{{ papers[0] }}",
    ],
)
def test_a_template_calculates_nothing(text: str) -> None:
    with pytest.raises((TemplateReachesOut, FieldUnknown)):
        brought(word("{{ name }}", text))


@pytest.mark.parametrize(
    "xml",
    [
        '<w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDE</w:instrText><w:instrText>TEXT "/x"</w:instrText>',
        '<w:fldSimple w:instr=" DDEAUTO c:\\\\x "/>',
        '<w:fldChar w:fldCharType="begin"/><w:instrText> </w:instrText>',
        "<w:object/>",
        "<w:altChunk/>",
    ],
)
def test_a_template_reaches_nothing_else(xml: str) -> None:
    with pytest.raises(TemplateReachesOut):
        brought(in_body(xml))


def test_a_template_fetches_nothing() -> None:
    link = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" '
        'Type="http://x/image" Target="http://127.0.0.1/x.png" TargetMode="External"/></Relationships>'
    )
    with pytest.raises(TemplateReachesOut, match=r"liên kết ra ngoài tệp \(http://127"):
        brought(with_part("word/_rels/footnotes.xml.rels", link))
    entity = '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    with pytest.raises(TemplateReachesOut, match="DOCTYPE"):
        brought(with_part("word/extra.xml", entity))


def test_page_numbers_are_no_reaching_out() -> None:
    number = (
        '<w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="end"/>'
    )
    assert brought(in_body(number)).name == "Thư của Sở.docx"


def test_what_cannot_be_read_is_said() -> None:
    with pytest.raises(TemplateUnreadable):
        brought(word("{{ name"))
    with pytest.raises(TemplateUnreadable, match=r"word/extra\.xml"):
        brought(with_part("word/extra.xml", "<x>"))


def test_it_is_a_word_file_of_a_name_that_fits() -> None:
    with pytest.raises(NotAWordTemplate):
        brought(PDF)
    with pytest.raises(NotAFileName):
        own_paper(name="../x.docx")
    with pytest.raises(Unfit, match="tên tệp"):
        own_paper(name="ữ" * 201)


def test_what_no_file_may_be_is_no_template_either(monkeypatch: pytest.MonkeyPatch) -> None:
    from sogoc.foundations.documents import file_types

    with pytest.raises(UnknownFile):
        brought(b"<html>")
    with pytest.raises(DamagedFile):
        brought(PDF[:40])
    with pytest.raises(TwoFilesInOne):
        brought(PDF + OWN)
    with pytest.raises(EmptyFile):
        brought(b"")
    monkeypatch.setattr(file_types, "MEGABYTE", 4)
    with pytest.raises(FileTooLarge):
        brought(PNG)
    monkeypatch.setattr(file_types, "MEGABYTE", 1)
    with pytest.raises(LargerThanAny):
        brought(OWN)


def test_a_sample_that_cannot_be_printed_is_seen() -> None:
    with pytest.raises(HiddenSign):
        own_paper(form=form(sample={"name": "\x07"}))


def test_only_clerks_replace() -> None:
    with pytest.raises(NotAllowed):
        replace_template(**ready_for_replace_template(by=officer()))
    assert some_agency().key == "so"
