"""The specs of all areas."""

from sogoc.foundations.ledger.books import books
from sogoc.measures.specs import Spec
from tests.architecture.house import PACKAGE, files

PATHS = {path.stem: path for path in files(PACKAGE / "areas", "specs/*.yaml")}


def spec(name: str) -> Spec:
    return Spec.load(PATHS[name], books.figures[name])
