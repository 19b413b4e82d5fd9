"""Every sheet that can be brought in, by the name in its address."""

from .rows.accounts import ACCOUNTS
from .rows.agencies import AGENCIES
from .rows.awards import AWARDS
from .rows.calendar import CALENDAR
from .rows.conclusions import CONCLUSIONS
from .rows.conduct import OF_CONDUCT
from .rows.declarations import DECLARATIONS
from .rows.dissemination import DISSEMINATIONS
from .rows.documents import DOCUMENTS
from .rows.dossiers import DOSSIERS
from .rows.drafting import LEGAL_DOCUMENTS
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
from .rows.reviewing import REVIEW_CAMPAIGNS, REVIEWED_TEXTS
from .rows.slips import SLIPS
from .rows.staff import STAFF_SHEETS
from .rows.structure import POSTS, REDUCTION_PLANS
from .rows.tasks import TASKS
from .rows.training import OF_TRAINING

EVERY = (
    ACCOUNTS,
    AGENCIES,
    AWARDS,
    CALENDAR,
    CONCLUSIONS,
    DECLARATIONS,
    DISSEMINATIONS,
    DOCUMENTS,
    DOSSIERS,
    FEEDBACK,
    MEETINGS,
    MATTERS,
    INITIATIVES,
    LEGAL_DOCUMENTS,
    ONESTOP_MEMBERS,
    OUTREACH,
    POSTS,
    INITIATIVE_TARGETS,
    OUTREACH_POSTINGS,
    PLANS,
    PROCEDURES,
    REDUCTION_PLANS,
    REVIEW_CAMPAIGNS,
    REVIEWED_TEXTS,
    SLIPS,
    TASKS,
    *OF_CONDUCT,
    *OF_TRAINING,
    *LISTS,
    *STAFF_SHEETS,
)
SHEETS = {sheet.name: sheet for sheet in EVERY}
