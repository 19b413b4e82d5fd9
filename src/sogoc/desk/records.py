"""The records behind a number as rows of a table, each with the way to its own page."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.utils.translation import gettext

from sogoc.components import tables
from sogoc.desk.addresses import addresses
from sogoc.foundations.ledger.asking import Opened
from sogoc.foundations.ledger.books import books
from sogoc.foundations.ledger.wording import cell_in_words
from sogoc.kernel.vietnamese import heading
from sogoc.measures.columns import Column
from sogoc.measures.explain import Line
from sogoc.measures.selections import Selection

# Where the page of a record is, by its kind: the last step from a number to what it was counted from.
PAGES = {
    "documents.document": "documents:document",
    "tasks.plan": "tasks:plan",
    "tasks.task": "tasks:task",
    "meetings.meeting": "meetings:meeting",
    "meetings.conclusion": "meetings:conclusion",
    "procedures.dossier": "dossiers:dossier",
    "feedback.feedback": "feedback:feedback",
    "feedback.feedbackposting": "feedback:posting",
    "catalogue.procedureversion": "procedures:procedure",
    "catalogue.offer": "procedures:offered",
    "simplification.simplification": "procedures:reviewed",
    "procedures.rating": "dossiers:rating",
    "surveys.survey": "surveys:survey",
    "decentralisation.fieldinspection": "decentralisation:inspection",
    "decentralisation.inspectedbody": "decentralisation:body",
    "decentralisation.fieldfinding": "decentralisation:finding",
    "officers.officerincharge": "officers:officer",
    "integrity.reception": "integrity:reception",
    "integrity.grievance": "integrity:grievance",
    "integrity.integrityreport": "integrity:report",
    "integrity.assetdeclaration": "integrity:asset",
    "initiatives.initiative": "initiatives:initiative",
    "initiatives.initiativetarget": "initiatives:target",
    "initiatives.award": "initiatives:award",
    "drafting.legaldocument": "drafting:legal_document",
    "reviewing.reviewcampaign": "reviewing:campaign",
    "reviewing.reviewedtext": "reviewing:text",
    "dissemination.dissemination": "dissemination:one",
    "conduct.discipline": "conduct:discipline",
    "conduct.rotation": "conduct:rotation",
    "conduct.staffrating": "conduct:rating",
    "training.training": "training:training",
    "training.trainingtarget": "training:plan",
    "training.trainingclass": "training:class",
    "training.examcandidate": "training:exam",
    "positions.positionlist": "staff:position_list",
    "staff.stay": "staff:stay",
    "staff.leadership": "staff:leadership",
    "appointments.recruitment": "staff:recruitment",
    "appointments.leaderappointment": "staff:appointment",
    "appointments.talentsupport": "staff:talent",
    "outreach.outreachitem": "outreach:item",
    "onestop.onestopmember": "onestop:member",
    "onestop.systemconnection": "onestop:connection",
    "inspections.inspection": "inspections:inspection",
    "inspections.inspectionvisit": "inspections:visit",
    "inspections.inspectionmatter": "inspections:matter",
    "agencies.agencyplace": "structure:unit",
    "structure.reductionplan": "structure:plan",
    "posts.postassignment": "posts:assignment",
    "revenues.budgetplan": "revenues:plan",
    "revenues.budgetamount": "revenues:amount",
    "autonomy.autonomyplan": "autonomy:plan",
    "autonomy.ownrule": "autonomy:rule",
    "autonomy.disclosure": "autonomy:disclosure",
    "support.enterprisegrant": "support:grant",
    "audits.auditrecommendation": "audits:recommendation",
    "digitisation.checkeddossier": "digitisation:checked",
}

SHOWN = 50
"""What a page shows of the records behind a sum; the spreadsheet has them all."""
MOST = 7


@dataclass(frozen=True, slots=True)
class Shown:
    line: Line
    table: tables.Table
    more: int
    withheld: bool


def shown(opened: Opened, agencies: Mapping[str, str]) -> Shown:
    """`agencies` gives their names by key. A record is named by its first column, which leads to its page."""
    register = opened.line.selection.register
    page = addresses(PAGES[books.kinds[register.name]])

    def cell(column: Column, record: dict[str, Any]) -> str:
        return cell_in_words(record[column.name], column, agencies)

    def name(column: Column, record: dict[str, Any]) -> Any:
        return tables.row_link(page(record["key"]), cell(column, record) or gettext("chưa cho biết"))

    first, *others = _columns(opened.line.selection)
    columns = [
        tables.Column(_heading(first), partial(name, first), look="cell-main"),
        *(tables.Column(_heading(one), partial(cell, one)) for one in others),
    ]
    return Shown(opened.line, tables.Table(columns, opened.records), opened.more, opened.withheld)


def _heading(column: Column) -> str:
    return heading(gettext(column.label))


def _columns(selection: Selection) -> list[Column]:
    """Of a register with many columns its name, those by which the records were chosen, and as many others as a page
    is wide; the spreadsheet has them all."""
    told = selection.register.told_columns()
    if len(told) <= MOST:
        return told
    chosen = {id(column) for condition in selection.conditions for column in condition.columns()}
    wanted = sorted(told[1:-1], key=lambda column: id(column) not in chosen)[: MOST - 2]
    kept = {id(column) for column in (told[0], *wanted, told[-1])}
    return [column for column in told if id(column) in kept]
