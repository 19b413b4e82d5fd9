"""Where whoever comes is told to whom they may complain of a procedure (decree 20/2008)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.agencies.spans import Span, by_days, spans_in_order
from sogoc.foundations.documents.choices import filled


class FeedbackPosting(Span):
    """The address for feedback is posted at a place from a day until the end of another."""

    place = models.CharField(_("nơi niêm yết"), max_length=200)
    address = models.CharField(_("địa chỉ được niêm yết"), max_length=300)
    """As it stands there: the office, its telephone, its e-mail, its page."""

    class Meta:
        ordering = ("agency__path", "place", "-valid_from")
        constraints = (
            *spans_in_order("feedback_posting", "agency", "place"),
            models.CheckConstraint(condition=filled("place"), name="feedback_posting_has_a_place"),
            models.CheckConstraint(condition=filled("address"), name="feedback_posting_has_an_address"),
        )
        indexes = by_days("postings", "valid_from", "ended_on")
        verbose_name = _("niêm yết địa chỉ tiếp nhận phản ánh")

    def __str__(self) -> str:
        return self.place
