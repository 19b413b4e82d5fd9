"""One thing measured: what was promised, what was seen."""

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measurement:
    group: str
    name: str
    unit: str
    seen: Mapping[str, float]
    """By the name of the statistic."""
    targets: Mapping[str, float]
    """By the same names: each is to stay below. Without any, the number is only watched."""
    note: str = ""

    @property
    def meets(self) -> bool | None:
        return all(self.seen[name] < limit for name, limit in self.targets.items()) if self.targets else None


def spread(times: Sequence[float]) -> dict[str, float]:
    return {
        "min": round(min(times), 2),
        "median": round(statistics.median(times), 2),
        "max": round(max(times), 2),
    }


def percentiles(times: Sequence[float]) -> dict[str, float]:
    return {
        "p50": round(nearest_rank(times, 0.50), 1),
        "p95": round(nearest_rank(times, 0.95), 1),
        "max": round(max(times), 1),
    }


def nearest_rank(times: Sequence[float], share: float) -> float:
    return sorted(times)[math.ceil(share * len(times)) - 1]
