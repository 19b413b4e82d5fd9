"""What takes two areas to say: shares over registers of both, and checks between their figures."""

from sogoc.areas.civil_service.staff.figures import posts_filled
from sogoc.areas.organisation.posts.figures import posts_assigned
from sogoc.measures.checks import within

posts_filled_were_assigned = within(
    "Biên chế có mặt không nhiều hơn biên chế được giao", part=posts_filled, whole=posts_assigned
)
