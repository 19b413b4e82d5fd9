"""One of the staff, as a row of a sheet names them: by the code of the agency's own list."""

from typing import Any

from sogoc.areas.civil_service.staff.queries import staff_seen_by
from sogoc.kernel.acts import Actor, NotHere


class NobodyOfThatCode(NotHere):
    "{agency} không có ai mang mã số “{code}”. Hãy chép đúng mã số trong danh sách công chức, viên chức."


def staff_coded(code: str, agency: Any, *, by: Actor) -> Any:
    named = " ".join(code.split())
    if found := staff_seen_by(by).filter(agency=agency, code=named).first():
        return found
    raise NobodyOfThatCode(agency=agency.name, code=named)
