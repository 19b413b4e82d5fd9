"""A signature put into a PDF (PAdES B-B; B-T where a timestamp server is set), as an addition: what stood in the file
stays byte for byte, so that the signatures before it hold."""

from datetime import datetime
from io import BytesIO
from typing import Any

import httpx
from asn1crypto import tsp
from django.conf import settings
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError, set_tsp_headers

from sogoc.kernel.acts import Refusal

from .traits import Layer

SECONDS = 10
REPLY = "application/timestamp-reply"


class CannotBeSigned(Refusal):
    "Không ký được vào tệp này: tệp đặt mật khẩu, bị khóa không cho ký thêm, hoặc hỏng. Hãy xuất lại PDF từ bản gốc."


class NoTimestamp(Refusal):
    "Máy chủ cấp dấu thời gian không trả lời đúng nên chưa ký. Hãy thử lại sau ít phút, hoặc báo quản trị hệ thống."

    status = 503


class TimestampServer(TimeStamper):
    """Asked by RFC 3161 over HTTP."""

    def __init__(self, address: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.address = address

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        try:
            async with httpx.AsyncClient(timeout=SECONDS) as client:
                answer = await client.post(self.address, content=req.dump(), headers=set_tsp_headers({}))
        except httpx.HTTPError as error:
            raise TimestampRequestError(str(error)) from error
        if answer.status_code != httpx.codes.OK or answer.headers.get("Content-Type") != REPLY:
            raise TimestampRequestError(f"HTTP {answer.status_code}")
        return tsp.TimeStampResp.load(answer.content)


class SignerAt(PdfSigner):
    """Signs at the moment of the act: below the faces nobody reads the clock."""

    def __init__(self, *told: Any, at: datetime, **more: Any) -> None:
        super().__init__(*told, **more)
        self.at = at

    def init_signing_session(self, pdf_out: Any, existing_fields_only: bool = False) -> Any:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self.at
        return session


def signed(content: bytes, signer: SimpleSigner, layer: Layer, *, at: datetime, reason: str) -> bytes:
    try:
        file = IncrementalPdfFileWriter(BytesIO(content), strict=False)
        taken = {name for name, _, _ in enumerate_sig_fields(file)}
        number = next(i for i in range(1, len(taken) + 2) if f"{layer}{i}" not in taken)
        told = PdfSignatureMetadata(
            field_name=f"{layer}{number}",
            md_algorithm="sha256",
            subfilter=SigSeedSubFilter.PADES,
            reason=reason,
        )
        server = TimestampServer(settings.TIMESTAMP) if settings.TIMESTAMP else None
        made = SignerAt(told, signer, timestamper=server, at=at).sign_pdf(file)
    except TimestampRequestError as error:
        raise NoTimestamp from error
    except (PdfError, SigningError) as error:
        raise CannotBeSigned from error
    grown: bytes = made.getvalue()
    if not grown.startswith(content):
        raise CannotBeSigned
    return grown
