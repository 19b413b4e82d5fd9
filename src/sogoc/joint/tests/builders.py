"""What two areas do together, ready to be done."""

from typing import TYPE_CHECKING, Any

from sogoc.areas.direction.surveys.tests.builders import survey
from sogoc.areas.procedures.dossiers.actions.return_result import return_result
from sogoc.areas.procedures.dossiers.tests.builders import dossier, ready_for_return_result, settled
from sogoc.foundations.documents.tests.builders import OFFICE, some_agency
from sogoc.kernel.periods import Period
from sogoc.kernel.tests.builders import MORNING

if TYPE_CHECKING:
    from sogoc.foundations.agencies.models import Agency


def closed_dossiers(
    number: int, *, agency: "Agency | None" = None, first: int = 1, **changes: Any
) -> list[str]:
    """Their results handed over in February 2023."""
    codes = [f"H06.16-230214-{i:04}" for i in range(first, first + number)]
    for code in codes:
        made = dossier(code, agency=agency or some_agency(), **changes)
        return_result(**ready_for_return_result(dossier=settled(dossier=made)))
    return codes


def ready_for_draw_survey_sample(**changes: Any) -> dict[str, Any]:
    if "survey" not in changes:
        closed_dossiers(6)
    facts = {"period": Period.parse("2023-02"), "strata": "procedure", "each": 5, "at": MORNING, "by": OFFICE}
    return {"survey": changes.get("survey") or survey()} | facts | changes
