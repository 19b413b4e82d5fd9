"""What can be said of a signature in a file. No Django, and nothing that reads PDF."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Layer(StrEnum):
    """Decree 30/2020, article 13: a person with authority signs, then the agency."""

    PERSON = "person"
    AGENCY = "agency"


class Wholeness(StrEnum):
    WHOLE = "whole"
    EXTENDED = "extended"
    ALTERED = "altered"
    UNREADABLE = "unreadable"


class Confidence(StrEnum):
    UNTOLD = ""
    TRUSTED = "trusted"
    UNKNOWN = "unknown"
    EXPIRED = "expired"
    REVOKED = "revoked"
    UNFIT = "unfit"


WHOLENESS_NAMES = {
    Wholeness.WHOLE: "nguyên vẹn",
    Wholeness.EXTENDED: "phần đã ký nguyên vẹn, sau đó tệp được ký thêm hoặc điền thêm",
    Wholeness.ALTERED: "tệp đã bị sửa sau khi ký",
    Wholeness.UNREADABLE: "không phải chữ ký số đọc được",
}
CONFIDENCE_NAMES = {
    Confidence.UNTOLD: "chưa xét chứng thư",
    Confidence.TRUSTED: "chứng thư tin cậy",
    Confidence.UNKNOWN: "chứng thư chưa rõ nguồn gốc",
    Confidence.EXPIRED: "chứng thư ngoài thời hạn",
    Confidence.REVOKED: "chứng thư đã bị thu hồi",
    Confidence.UNFIT: "chứng thư không dùng để ký",
}
EVERY_NAME = (WHOLENESS_NAMES, CONFIDENCE_NAMES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One signature as it stands in a file. `told_at` is what the signer's machine said, `stamped_at` what a timestamp
    server answers for."""

    wholeness: Wholeness
    confidence: Confidence = Confidence.UNTOLD
    signer: str = ""
    organisation: str = ""
    issuer: str = ""
    serial: str = ""
    told_at: datetime | None = None
    stamped_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """`readable` is false of what is no PDF that can be opened; then nothing is said of signatures."""

    readable: bool
    found: tuple[Found, ...] = ()
