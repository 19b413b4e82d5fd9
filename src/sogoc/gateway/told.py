"""An answer of the ledger as machines read it: on the command line, by the API, in a form."""

from typing import Any

from sogoc.foundations.ledger.asking import Answer
from sogoc.foundations.ledger.wording import value_for_machines


def for_machines(answer: Answer) -> dict[str, Any]:
    part, whole = answer.sums or (None, None)
    return {
        "value": value_for_machines(answer.value),
        "numerator": part,
        "denominator": whole,
        "state": str(answer.state),
        "source": answer.source and str(answer.source),
    }
