"""Whether a file may stand at a question."""

from typing import BinaryIO

from sogoc.areas.procedures.applications.models import MOST_PAPERS, Application
from sogoc.areas.procedures.applications.register import Kind
from sogoc.foundations.documents.models import StoredFile
from sogoc.kernel.acts import Refusal

from .formulas import form_of


class TakesNoFile(Refusal):
    "Mục này của đơn không nhận tệp. Hãy tải lên ở đúng mục giấy tờ."


class PaperTooLarge(Refusal):
    "Tệp nặng hơn {megabytes} MB. Hãy giảm dung lượng, quét ở độ phân giải thấp hơn, hoặc chia thành nhiều tệp."


class PaperThere(Refusal):
    "Tệp này đã có ở mục này của đơn rồi, với tên {name}."


class TooManyPapers(Refusal):
    "Mỗi mục nhận nhiều nhất {most} tệp. Hãy ghép các trang thành một tệp PDF."


MEGABYTE = 1024 * 1024
MOST_MEGABYTES = 20


def refuse_large(content: BinaryIO) -> None:
    if content.seek(0, 2) > MOST_MEGABYTES * MEGABYTE:
        raise PaperTooLarge(megabytes=MOST_MEGABYTES)


def refuse_misplaced(application: Application, question: str, file: StoredFile) -> None:
    asked = form_of(application).questions.get(question)
    if asked is None or asked.kind is not Kind.FILE:
        raise TakesNoFile
    there = application.papers.filter(question=question)
    if same := there.filter(file=file).first():
        raise PaperThere(name=same.name)
    if there.count() >= MOST_PAPERS:
        raise TooManyPapers(most=MOST_PAPERS)
