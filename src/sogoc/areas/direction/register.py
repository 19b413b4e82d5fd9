"""The registers of area I, as figures know them."""

from sogoc.measures.language import Day, Register, Text


class SteeringDocuments(Register):
    """Văn bản chỉ đạo, điều hành cải cách hành chính"""

    number = Text("số ký hiệu")
    flow = Text("đi hay đến")
    kind = Text("loại văn bản")
    reform_field = Text("lĩnh vực cải cách")
    issued_on = Day("ngày ban hành")


steering_documents = SteeringDocuments("steering_documents")
