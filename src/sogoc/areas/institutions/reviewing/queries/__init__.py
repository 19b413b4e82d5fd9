"""What pages, figures and acts ask of campaigns and of the texts looked at in them, each thing in a file of its own."""

from .asking import (
    STATES,
    Wanted,
    campaign_by_plan,
    campaign_rows,
    campaigns_held,
    campaigns_seen_by,
    text_rows,
    texts_seen_by,
    texts_wanted,
    unseen_of,
)
from .results import asks_for_handling, results_on

__all__ = [
    "STATES",
    "Wanted",
    "asks_for_handling",
    "campaign_by_plan",
    "campaign_rows",
    "campaigns_held",
    "campaigns_seen_by",
    "results_on",
    "text_rows",
    "texts_seen_by",
    "texts_wanted",
    "unseen_of",
]
