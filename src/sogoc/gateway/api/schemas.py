"""What the API says when it refuses."""

from ninja import Schema


class Refused(Schema):
    """A refusal: its name for machines, its sentence for people."""

    refusal: str
    detail: str
