"""Where a token says it belongs: nowhere that fewer than five others of the sample belong too."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from sogoc.areas.direction.surveys.register import LEAST_TOGETHER, Drawn

NOWHERE = Drawn("")


def grouped(sample: Sequence[Drawn]) -> list[Drawn]:
    """In the order of the sample, without the dossier: division and procedure where enough share both, else the
    division, else nothing. Where only a few would say nothing, the next smallest group says nothing with them."""
    told = [replace(one, dossier="") for one in sample]
    told = _where_few(told, lambda one: replace(one, procedure_code="", procedure=""))
    told = _where_few(told, lambda _: NOWHERE)
    while 0 < (sizes := Counter(told))[NOWHERE] < LEAST_TOGETHER and len(sizes) > 1:
        del sizes[NOWHERE]
        smallest = min(sizes, key=lambda one: (sizes[one], one.division, one.procedure_code))
        told = [NOWHERE if one == smallest else one for one in told]
    return told


def _where_few(told: list[Drawn], blurred: Callable[[Drawn], Drawn]) -> list[Drawn]:
    sizes = Counter(told)
    return [one if sizes[one] >= LEAST_TOGETHER else blurred(one) for one in told]
