"""The registers of area I, as figures know them."""

from enum import StrEnum

from sogoc.foundations.documents.kinds import kind_names
from sogoc.foundations.documents.traits import FLOW_NAMES
from sogoc.kernel.reform import ReformField
from sogoc.measures.language import Day, Register, Text


class Steers(StrEnum):
    """What a steering document is about: reform as a whole, or one of its fields."""

    GENERAL = "general"
    DIRECTION = ReformField.DIRECTION.value
    INSTITUTIONS = ReformField.INSTITUTIONS.value
    PROCEDURES = ReformField.PROCEDURES.value
    ORGANISATION = ReformField.ORGANISATION.value
    CIVIL_SERVICE = ReformField.CIVIL_SERVICE.value
    PUBLIC_FINANCE = ReformField.PUBLIC_FINANCE.value
    DIGITAL = ReformField.DIGITAL.value


MARK = "chỉ đạo về"
STEERS = {
    Steers.GENERAL: "Chung",
    **{Steers(field): f"{field.numeral}. {field.heading}" for field in ReformField},
}


class SteeringDocuments(Register):
    """Văn bản chỉ đạo, điều hành cải cách hành chính"""

    number = Text("số, ký hiệu")
    issued_on = Day("ngày ban hành")
    kind = Text("loại văn bản", words=kind_names())
    steers = Text(MARK, words={str(key): name for key, name in STEERS.items()})
    flow = Text("đi hay đến", words={str(key): name for key, name in FLOW_NAMES.items()})


steering_documents = SteeringDocuments("steering_documents")
