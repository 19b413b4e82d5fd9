"""I. Direction: how citizens are asked whether they are content, and what they answer. Who answered is nowhere kept."""

from .answers import Kiosk, Response, SampledDossier, Slip, Token
from .instruments import Instrument, Option, Question
from .surveys import Survey, Tally

__all__ = [
    "Instrument",
    "Kiosk",
    "Option",
    "Question",
    "Response",
    "SampledDossier",
    "Slip",
    "Survey",
    "Tally",
    "Token",
]
