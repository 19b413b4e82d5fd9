"""The specs of all areas, and of what takes two of them."""

from sogoc.foundations.ledger.books import books
from sogoc.measures.specs import Spec
from tests.architecture.house import PACKAGE, files

PATHS = {
    path.stem: path for home in ("areas", "scorecards") for path in files(PACKAGE / home, "specs/*.yaml")
}


def spec(name: str) -> Spec:
    return Spec.load(PATHS[name], books.figures[name])
