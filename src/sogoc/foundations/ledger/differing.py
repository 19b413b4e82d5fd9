"""What was declared in place of a counted number differs from it, and the history says how."""

from sogoc.foundations.journal.writing import Changes
from sogoc.kernel.acts import Actor, Refusal
from sogoc.measures.language import Figure

from .asking import ask
from .models import Declaration
from .wording import value_for_machines


class SameAsCounted(Refusal):
    "“{title}” đếm từ sổ cũng là {value}, nên không có gì để thay."


def beside_counted(declaration: Declaration, figure: Figure, *, by: Actor) -> Changes:
    """The declaration is saved, and its act will be undone where it changes nothing."""
    agency, name = declaration.agency, declaration.figure
    counted = ask([name], [agency], declaration.asked, by=by)[name, agency.key].counted
    if counted is not None and counted == declaration.told(figure.kind):
        raise SameAsCounted(title=figure.title, value=value_for_machines(counted))
    return {
        "value": [value_for_machines(counted), declaration.in_short],
        "reason": [None, declaration.reason],
    }
