"""What is taken back is taken back for a reason that others can read."""

from sogoc.kernel.acts import Refusal


class ReasonMissing(Refusal):
    "Chưa ghi lý do. Hãy ghi vì sao, để người sau hiểu."


def reason_given(told: str) -> str:
    if reason := " ".join(told.split()):
        return reason
    raise ReasonMissing
