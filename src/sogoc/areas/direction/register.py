"""The registers of area I, as figures know them."""

from sogoc.foundations.documents.kinds import FLOW_NAMES, kind_names
from sogoc.kernel.reform import ReformField
from sogoc.measures.language import Day, Register, Text

# What a steering document is about: reform as a whole, or one of its fields.
STEERS = {"general": "Chung", **{field.value: f"{field.numeral}. {field.heading}" for field in ReformField}}


class SteeringDocuments(Register):
    """Văn bản chỉ đạo, điều hành cải cách hành chính"""

    number = Text("số, ký hiệu")
    issued_on = Day("ngày ban hành")
    kind = Text("loại văn bản", words=kind_names())
    steers = Text("chỉ đạo về", words=STEERS)
    flow = Text("đi hay đến", words=FLOW_NAMES)


steering_documents = SteeringDocuments("steering_documents")
