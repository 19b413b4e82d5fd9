"""A rating that was approved stays as it is."""

from sogoc.areas.civil_service.conduct.models import StaffRating
from sogoc.kernel.acts import Refusal


class RatingApproved(Refusal):
    "Xếp loại {of} của {who} đã duyệt ngày {day}, không sửa được nữa."


def refuse_approved(rating: StaffRating) -> None:
    if rating.approved_on:
        raise RatingApproved(of=rating.of, who=str(rating.staff), day=rating.approved_on)
