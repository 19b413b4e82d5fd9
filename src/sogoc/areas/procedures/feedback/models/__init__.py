"""III. Procedures: what citizens say of them, what they ask, and where they are told to say it."""

from .postings import FeedbackPosting
from .questions import Question, Sender
from .sayings import Feedback, MoreAsked
from .told import Told

__all__ = ["Feedback", "FeedbackPosting", "MoreAsked", "Question", "Sender", "Told"]
