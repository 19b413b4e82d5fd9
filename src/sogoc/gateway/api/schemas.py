"""What several routes ask and say alike."""

from ninja import Field, Schema


class Refused(Schema):
    """A refusal: its name for machines, its sentence for people."""

    refusal: str
    detail: str


REFUSALS = {401: Refused, 403: Refused, 404: Refused, 409: Refused, 422: Refused}


class StandpointAsked(Schema):
    agency: str = Field(description="Mã cơ quan; gồm cả những đơn vị bên dưới")
    period: str = Field(description="2023, 2023-Q1, 2024-H1, 2023-02, 2021-01-01..2021-11-01")
