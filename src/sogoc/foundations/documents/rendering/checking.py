"""Whether a template that an office brings can be used: it names fields that the form has, and nothing else.

A template is written by people who may change one thing, how a paper looks. What reaches further is refused: what Word
and LibreOffice would fetch from elsewhere, what runs, what calculates."""

import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from docx.oxml.ns import qn
from docxtpl import DocxTemplate
from jinja2 import TemplateSyntaxError, nodes
from lxml import etree

from sogoc.kernel.acts import Refusal

from .filling import environment, filled
from .forms import Fields, PrintedForm, fields_of

# All that a template may be made of: text, a field, a field of a row, a row for each, something only if.
SIMPLE = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.For,
    nodes.If,
    nodes.Not,
)
LOOP: Fields = {"index": None, "first": None, "last": None}
PAGE_FIELDS = {"PAGE", "NUMPAGES", "SECTIONPAGES", "HYPERLINK"}
EMBEDDED = {qn("w:altChunk"), qn("w:object"), qn("w:control"), qn("w:subDoc")}


class TemplateReachesOut(Refusal):
    "Mẫu có {what}, không dùng để in được. Hãy bỏ phần ấy trong Word rồi gửi lại."


class TemplateUnreadable(Refusal):
    "Không đọc được các trường của mẫu: {reason}. Hãy kiểm tra các dấu ngoặc nhọn trong mẫu."


class FieldUnknown(Refusal):
    "Mẫu dùng trường không có trong {form}: {unknown}. Các trường dùng được: {known}."


class TemplateTellsNothing(Refusal):
    "Mẫu không có trường nào của {form}, nên giấy in ra sẽ trống. Hãy bắt đầu từ mẫu đang dùng."


def refuse_bad_template(content: bytes, form: PrintedForm) -> None:
    for part in _parts(content):
        _refuse_reaching_out(part)
    fields = fields_of(form.sample)
    named = set(_named(content, fields))
    if unknown := sorted(one for one, known in named if not known):
        raise FieldUnknown(form=form.title, unknown=", ".join(unknown), known=", ".join(sorted(fields)))
    if not named:
        raise TemplateTellsNothing(form=form.title)
    filled(BytesIO(content), form.sample)


# ── what it is made of ─────────────────────────────────────────────────────
def _parts(content: bytes) -> Iterator[etree._Element]:
    reader = etree.XMLParser(resolve_entities=False, no_network=True)
    with zipfile.ZipFile(BytesIO(content)) as package:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                try:
                    part = etree.fromstring(package.read(name), reader)
                except etree.XMLSyntaxError as error:
                    raise TemplateUnreadable(reason=name) from error
                if part.getroottree().docinfo.doctype:
                    raise TemplateReachesOut(what="khai báo DOCTYPE")
                yield part


def _refuse_reaching_out(part: etree._Element) -> None:
    for one in part.iter("{*}Relationship"):
        if one.get("TargetMode") == "External" and not one.get("Type", "").endswith("/hyperlink"):
            raise TemplateReachesOut(what=f"liên kết ra ngoài tệp ({one.get('Target', '')[:60]})")
    if any(True for _ in part.iter(*EMBEDDED)):
        raise TemplateReachesOut(what="đối tượng nhúng")
    for code in _field_codes(part):
        word = (code.split() or [""])[0].upper()
        if word not in PAGE_FIELDS:
            raise TemplateReachesOut(what=f"trường tự tính của Word ({word or 'trống'})")


def _field_codes(part: etree._Element) -> Iterator[str]:
    """What Word calculates itself, each whole: it may be written in several pieces."""
    yield from (one.get(qn("w:instr"), "") for one in part.iter(qn("w:fldSimple")))
    written: list[str] = []
    for one in part.iter(qn("w:fldChar"), qn("w:instrText")):
        kind = one.get(qn("w:fldCharType"))
        if one.tag == qn("w:instrText"):
            written.append(one.text or "")
        elif kind == "begin":
            if written:
                yield "".join(written)
            written = []
        elif written:
            yield "".join(written)
            written = []
    if written:
        yield "".join(written)


# ── which fields it names ──────────────────────────────────────────────────
def _named(content: bytes, fields: Fields) -> Iterator[tuple[str, bool]]:
    """Each field with whether the form has it."""
    for text in _texts(content):
        try:
            tree = environment().parse(text)
        except TemplateSyntaxError as error:
            raise TemplateUnreadable(reason=error.message or "") from error
        for node in tree.find_all(nodes.Node):
            if not isinstance(node, SIMPLE):
                raise TemplateReachesOut(what=f"phép tính ({type(node).__name__})")
        yield from _names(tree, {"loop": LOOP, **fields})


def _texts(content: bytes) -> Iterator[str]:
    """As the filler will read them: the body, what stands above and below the pages, the notes."""
    paper = DocxTemplate(BytesIO(content))
    paper.init_docx()
    yield paper.patch_xml(paper.get_xml())
    for uri in (paper.HEADER_URI, paper.FOOTER_URI):
        for _, part in paper.get_headers_footers(uri):
            yield paper.patch_xml(paper.get_part_xml(part))
    for part in paper.docx.part.package.parts:
        if part.content_type.endswith("footnotes+xml"):
            yield paper.patch_xml(part.blob.decode("utf-8"))
    about = paper.docx.core_properties
    yield f"{about.author} {about.comments} {about.identifier} {about.language} {about.subject} {about.title}"


def _names(node: nodes.Node, scope: Mapping[str, Any]) -> Iterator[tuple[str, bool]]:
    match node:
        case nodes.For():
            yield from _names(node.iter, scope)
            rows = _shape(node.iter, scope)
            inside = {**scope, getattr(node.target, "name", ""): rows or {}}
            for one in (*node.body, *node.else_):
                yield from _names(one, inside)
        case nodes.Name() | nodes.Getattr():
            name = _dotted(node)
            if name.split(".")[0] != "loop":
                yield name, _shape(node, scope) is not MISSING
            elif _shape(node, scope) is MISSING:
                yield name, False
        case _:
            for one in node.iter_child_nodes():
                yield from _names(one, scope)


MISSING = object()


def _shape(node: nodes.Node, scope: Mapping[str, Any]) -> Any:
    """What stands behind a name: the fields of a row, nothing more, or MISSING."""
    if isinstance(node, nodes.Name):
        return scope.get(node.name, MISSING)
    if isinstance(node, nodes.Getattr):
        held = _shape(node.node, scope)
        return held.get(node.attr, MISSING) if isinstance(held, Mapping) else MISSING
    return MISSING


def _dotted(node: nodes.Node) -> str:
    if isinstance(node, nodes.Getattr):
        return f"{_dotted(node.node)}.{node.attr}"
    return str(getattr(node, "name", ""))
