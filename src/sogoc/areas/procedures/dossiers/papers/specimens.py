"""One example of what each form tells. It names every field that a template may use, and is what an own template is
tried with; nobody in it is real."""

from datetime import date, datetime

from sogoc.foundations.documents.rendering.heads import Hand, Head
from sogoc.foundations.documents.rendering.paper_data import PaperData
from sogoc.kernel.vietnamese import VIETNAM

from .heads import Applicant, Case
from .receipts import ListedPaper, Receipt, told_by_receipt
from .sheets import BookLine, ControlSheet, Handover, TrackingBook, told_by_book, told_by_control
from .slips import (
    ApologyLetter,
    RefusalSlip,
    StopNotice,
    SupplementRequest,
    told_by_apology,
    told_by_refusal,
    told_by_stop,
    told_by_supplement,
)

AT = datetime(2025, 9, 16, 8, 30, tzinfo=VIETNAM)
DUE = datetime(2025, 9, 23, 17, 0, tzinfo=VIETNAM)
DESK = "Bộ phận Một cửa"
OFFICE = "Sở Khoa học và Công nghệ"
HEAD = Head(parent=OFFICE, agency=DESK, place="Tỉnh mẫu", on=AT.date(), number="15/TNHS")
LETTER = Head(
    parent="Ủy ban nhân dân tỉnh", agency=OFFICE, place="Tỉnh mẫu", on=AT.date(), number="27/XL-SKHCN"
)
CASE = Case(
    code="H56.16-250916-0001",
    procedure="Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ",
    procedure_code="1.000001",
    received_at=AT,
    due_at=DUE,
)
WHO = Applicant(
    name="Người nộp mẫu",
    submitter="Người đi nộp thay",
    address="Số 1, đường Mẫu, phường Mẫu",
    telephone="0900 000 000",
    email="mau@example.vn",
    identity="000000000000",
)
HAND = Hand(authority="KT. Giám đốc", position="Phó Giám đốc", signer="Người ký mẫu")


def specimens() -> dict[str, PaperData]:
    """By use."""
    return {
        "receipt": told_by_receipt(_receipt()),
        **_slips(),
        **_letters(),
        "control": told_by_control(ControlSheet(head=HEAD, case=CASE, office=OFFICE, handovers=_handovers())),
        "book": told_by_book(
            TrackingBook(
                head=HEAD, since=date(2025, 9, 15), until=date(2025, 9, 30), lines=_lines(), volume="01"
            )
        ),
    }


def _receipt() -> Receipt:
    return Receipt(
        head=HEAD,
        case=CASE,
        applicant=WHO,
        desk=DESK,
        limit="5 ngày làm việc",
        components=(
            ListedPaper(name="Đơn đăng ký hoạt động", form="bản chính"),
            ListedPaper(name="Quyết định thành lập tổ chức", form="bản sao chứng thực", copies=2),
        ),
        delivery="tại nơi nộp hồ sơ",
        volume="01",
        serial="15",
        officer="Cán bộ mẫu",
        tracking="https://so-goc.example/tra-cuu/H56.16-250916-0001/",
        secret="ABCD-EFGH-JKMN-PQRS",  # noqa: S106  nobody's
    )


def _slips() -> dict[str, PaperData]:
    supplement = SupplementRequest(
        head=HEAD,
        case=CASE,
        applicant=WHO,
        officer="Cán bộ mẫu",
        reason="Thành phần hồ sơ chưa đủ theo quyết định công bố thủ tục.",
        asked=("Bản sao quyết định thành lập tổ chức", "Danh sách nhân lực có xác nhận"),
        until=DUE,
        guide="Cán bộ mẫu",
        guide_telephone="0900 000 001",
    )
    refusal = RefusalSlip(
        head=HEAD,
        case=CASE,
        applicant=WHO,
        officer="Cán bộ mẫu",
        reason="Không thuộc thẩm quyền của cơ quan.",
    )
    return {"supplement": told_by_supplement(supplement), "refusal": told_by_refusal(refusal)}


def _letters() -> dict[str, PaperData]:
    apology = ApologyLetter(
        head=LETTER,
        case=CASE,
        applicant=WHO,
        hand=HAND,
        reason="Chờ ý kiến của cơ quan phối hợp.",
        new_due_at=datetime(2025, 9, 30, 17, 0, tzinfo=VIETNAM),
        extension="5 ngày làm việc",
    )
    stop = StopNotice(
        head=LETTER,
        case=CASE,
        applicant=WHO,
        hand=HAND,
        reason="Người nộp đề nghị dừng.",
        stopped_at=DUE,
        fees="200.000 đồng, hoàn trả theo quy định",
    )
    return {"apology": told_by_apology(apology), "stop": told_by_stop(stop)}


def _handovers() -> list[Handover]:
    return [
        Handover(
            at=AT, giver="Bộ phận Một cửa", receiver="Phòng Quản lý", step="Tiếp nhận", result="đúng hạn"
        ),
        Handover(at=DUE, giver="Phòng Quản lý", receiver="Bộ phận Một cửa", step="Thẩm định", note="đã ký"),
    ]


def _lines() -> list[BookLine]:
    return [
        BookLine(
            code=CASE.code,
            procedure=CASE.procedure,
            applicant=WHO.name,
            address=f"{WHO.address}; {WHO.telephone}",
            agency=OFFICE,
            received_on=AT.date(),
            due_on=DUE.date(),
            concluded_on=date(2025, 9, 22),
            returned_on=DUE.date(),
            delivery="trực tiếp",
        )
    ]
