"""What a document may be: which way it goes, how it was signed and sent, how secret and how urgent; and how two
documents may stand to each other. No Django: registers of figures speak these words too."""

from enum import StrEnum


class Flow(StrEnum):
    OUTGOING = "out"
    INCOMING = "in"


class Signing(StrEnum):
    """Decree 30/2020, articles 13 and 25: a person signs, then the agency; a copy of a paper bears the agency's."""

    UNTOLD = ""
    PAPER = "paper"
    DIGITAL_PERSON = "digital_person"
    DIGITAL_AGENCY = "digital_agency"
    DIGITAL_BOTH = "digital_both"


class Sending(StrEnum):
    UNTOLD = ""
    ELECTRONIC = "electronic"
    PAPER = "paper"
    BOTH = "both"


class Secrecy(StrEnum):
    NORMAL = "normal"
    SECRET = "secret"  # noqa: S105
    TOP_SECRET = "top_secret"  # noqa: S105
    UTMOST_SECRET = "utmost_secret"  # noqa: S105


class Urgency(StrEnum):
    NORMAL = "normal"
    URGENT = "urgent"
    VERY_URGENT = "very_urgent"
    EXPRESS = "express"


class RelationKind(StrEnum):
    BASED_ON = "based_on"
    AMENDS = "amends"
    REPLACES = "replaces"
    REPEALS = "repeals"
    ANSWERS = "answers"


FLOW_NAMES = {Flow.OUTGOING: "Văn bản đi", Flow.INCOMING: "Văn bản đến"}
SIGNING_NAMES = {
    Signing.UNTOLD: "Chưa ghi",
    Signing.PAPER: "Bản giấy",
    Signing.DIGITAL_PERSON: "Chữ ký số của người có thẩm quyền",
    Signing.DIGITAL_AGENCY: "Chữ ký số của cơ quan",
    Signing.DIGITAL_BOTH: "Chữ ký số của người có thẩm quyền và của cơ quan",
}
SENDING_NAMES = {
    Sending.UNTOLD: "Chưa ghi",
    Sending.ELECTRONIC: "Chỉ điện tử",
    Sending.PAPER: "Chỉ bản giấy",
    Sending.BOTH: "Điện tử và bản giấy",
}
SECRECY_NAMES = {
    Secrecy.NORMAL: "Thường",
    Secrecy.SECRET: "Mật",
    Secrecy.TOP_SECRET: "Tối mật",
    Secrecy.UTMOST_SECRET: "Tuyệt mật",
}
URGENCY_NAMES = {
    Urgency.NORMAL: "Thường",
    Urgency.URGENT: "Khẩn",
    Urgency.VERY_URGENT: "Thượng khẩn",
    Urgency.EXPRESS: "Hỏa tốc",
}
RELATION_NAMES = {
    RelationKind.BASED_ON: "Căn cứ",
    RelationKind.AMENDS: "Sửa đổi, bổ sung",
    RelationKind.REPLACES: "Thay thế",
    RelationKind.REPEALS: "Bãi bỏ",
    RelationKind.ANSWERS: "Trả lời",
}
# The same relation read from the other document.
RELATION_RETURNS = {
    RelationKind.BASED_ON: "Là căn cứ của",
    RelationKind.AMENDS: "Được sửa đổi, bổ sung bởi",
    RelationKind.REPLACES: "Được thay thế bởi",
    RelationKind.REPEALS: "Bị bãi bỏ bởi",
    RelationKind.ANSWERS: "Được trả lời bởi",
}
EVERY_NAME = (
    FLOW_NAMES,
    SIGNING_NAMES,
    SENDING_NAMES,
    SECRECY_NAMES,
    URGENCY_NAMES,
    RELATION_NAMES,
    RELATION_RETURNS,
)
