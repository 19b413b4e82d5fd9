"""What pages, figures and acts ask of receptions, grievances, reports and declarations."""

from .asking import (
    STATES,
    Wanted,
    asset_rows,
    assets_seen_by,
    grievance_rows,
    grievance_sums,
    grievances_seen_by,
    grievances_wanted,
    held_at,
    reception_rows,
    reception_sums,
    receptions_seen_by,
    report_rows,
    reports_seen_by,
)
from .ending import refuse_ended

__all__ = [
    "STATES",
    "Wanted",
    "asset_rows",
    "assets_seen_by",
    "grievance_rows",
    "grievance_sums",
    "grievances_seen_by",
    "grievances_wanted",
    "held_at",
    "reception_rows",
    "reception_sums",
    "receptions_seen_by",
    "refuse_ended",
    "report_rows",
    "reports_seen_by",
]
