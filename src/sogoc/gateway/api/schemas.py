"""What the API says when it refuses."""

from ninja import Schema


class Refused(Schema):
    """A refusal: its name for machines, its sentence for people."""

    refusal: str
    detail: str


REFUSALS = {401: Refused, 403: Refused, 404: Refused, 409: Refused, 422: Refused}
