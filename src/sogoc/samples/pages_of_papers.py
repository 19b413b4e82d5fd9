"""A file for a sample document: one page in Word that says which document it stands for, and that it is no real one."""

import zipfile
from io import BytesIO
from xml.sax.saxutils import escape

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
PARTS = {
    "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{MAIN}"/></Types>',
    "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="main" Type="{OFFICE}" Target="word/document.xml"/></Relationships>',
}


def page_in_word(*lines: str) -> BytesIO:
    """The same lines give the same bytes, whenever and wherever: a file is kept once, by its SHA-256."""
    told = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines)
    text = f'{HEAD}<w:document xmlns:w="{WORD}"><w:body>{told}</w:body></w:document>'
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        for name, part in (PARTS | {"word/document.xml": text}).items():
            package.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
    file.seek(0)
    return file
