"""An agency that ended keeps its books; nothing new arises in them (decision 13)."""

from datetime import date

from sogoc.foundations.agencies.models import Agency
from sogoc.kernel.acts import Refusal


class AgencyEnded(Refusal):
    "{agency} đã kết thúc hoạt động, ngày cuối là {day}, nên không cấp số mới. Hãy cấp số ở cơ quan kế tục."


def has_ended(agency: Agency, today: date) -> bool:
    return agency.valid_until is not None and agency.valid_until < today


def refuse_ended(agency: Agency, today: date) -> None:
    if has_ended(agency, today):
        raise AgencyEnded(agency=agency.name, day=agency.valid_until)
