"""Every sheet that can be brought in, by the name in its address."""

from .rows.accounts import ACCOUNTS
from .rows.agencies import AGENCIES
from .rows.awards import AWARDS
from .rows.calendar import CALENDAR
from .rows.conclusions import CONCLUSIONS
from .rows.declarations import DECLARATIONS
from .rows.documents import DOCUMENTS
from .rows.dossiers import DOSSIERS
from .rows.feedback import FEEDBACK
from .rows.initiative_targets import INITIATIVE_TARGETS
from .rows.initiatives import INITIATIVES
from .rows.inspections import MATTERS
from .rows.lists import LISTS
from .rows.meetings import MEETINGS
from .rows.onestop import ONESTOP_MEMBERS
from .rows.outreach import OUTREACH
from .rows.outreach_postings import OUTREACH_POSTINGS
from .rows.plans import PLANS
from .rows.procedures import PROCEDURES
from .rows.slips import SLIPS
from .rows.tasks import TASKS

EVERY = (
    ACCOUNTS,
    AGENCIES,
    AWARDS,
    CALENDAR,
    CONCLUSIONS,
    DECLARATIONS,
    DOCUMENTS,
    DOSSIERS,
    FEEDBACK,
    MEETINGS,
    MATTERS,
    INITIATIVES,
    INITIATIVE_TARGETS,
    ONESTOP_MEMBERS,
    OUTREACH,
    OUTREACH_POSTINGS,
    PLANS,
    PROCEDURES,
    SLIPS,
    TASKS,
    *LISTS,
)
SHEETS = {sheet.name: sheet for sheet in EVERY}
