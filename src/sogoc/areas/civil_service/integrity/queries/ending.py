"""What has been settled is not gone on with."""

from sogoc.areas.civil_service.integrity.models import Grievance
from sogoc.kernel.acts import Refusal


class GrievanceEnded(Refusal):
    "{grievance} đã xong ngày {day}: {outcome}."


def refuse_ended(grievance: Grievance) -> None:
    if grievance.settled_on:
        outcome = str(grievance.get_outcome_display())
        raise GrievanceEnded(grievance=str(grievance).capitalize(), day=grievance.settled_on, outcome=outcome)
