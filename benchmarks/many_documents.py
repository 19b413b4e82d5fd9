"""A million documents of many agencies and years, copied into the tables within seconds; tests prove that a copied row
is the row that the act would have made (tests/speed)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import islice, product
from typing import Any

from benchmarks.copying import copy, indexes_made_last, line
from benchmarks.wordings import ISSUERS, LETTERS_OF, matter, place, task
from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.documents.models import Document
from sogoc.foundations.documents.paper import Paper
from sogoc.foundations.documents.queries import columns_of
from sogoc.foundations.documents.traits import Flow, Secrecy
from sogoc.kernel.document_numbers import DocumentNumber
from sogoc.kernel.vietnamese import day, fold

YEARS = range(2015, 2025)
COLUMNS = tuple(field.attname for field in Document._meta.concrete_fields if not field.primary_key)
TABLE = Document._meta.db_table


@dataclass(frozen=True, slots=True)
class Facts:
    """What stands on one paper."""

    agency: Agency
    flow: Flow
    number: int
    symbol: str
    issuer: str
    issued_on: date
    summary: str
    secrecy: Secrecy = Secrecy.NORMAL

    @property
    def paper(self) -> Paper:
        told = {name: getattr(self, name) for name in ("issuer", "issued_on", "summary", "secrecy")}
        return Paper(number=DocumentNumber(self.number, self.symbol), **told)


def facts(agencies: Sequence[Agency], documents: int) -> Iterator[Facts]:
    """In the order in which they were written, as in a real table: year by year and day by day, the agencies in turn.
    In a book of one symbol and year the numbers begin at 1."""
    each = -(-documents // (len(agencies) * len(YEARS)))
    books = [books_of(agency) for agency in agencies]
    turns = product(YEARS, range(each), zip(agencies, books, strict=True))
    for turn, (year, entry, (agency, kept)) in enumerate(islice(turns, documents)):
        flow, symbol, issuer = kept[entry % len(kept)]
        yield Facts(
            agency,
            flow,
            1 + entry // len(kept),
            symbol,
            issuer,
            date(year, 1, 1) + timedelta(days=entry * 365 // each),
            f"{task(turn)} {matter(turn)} {place(turn)} năm {year}",
            Secrecy.SECRET if turn % 100 == 99 else Secrecy.NORMAL,
        )


def books_of(agency: Agency) -> list[tuple[Flow, str, str]]:
    out = [(Flow.OUTGOING, f"{kind}-{agency.symbol}", "") for kind in ("KH", "BC", "QĐ", "TB", "TTr")]
    letters = [(Flow.OUTGOING, f"{agency.symbol}-{unit}", "") for unit in LETTERS_OF]
    return [*out, *letters, *((Flow.INCOMING, symbol, issuer) for symbol, issuer in ISSUERS)]


def row(told: Facts) -> tuple[Any, ...]:
    """What the act would have kept, in the order of the columns."""
    form = _form(told.agency, told.flow, told.symbol, told.issuer, told.issued_on.year)
    number = f"{told.number:02d}/{form.symbol} {told.number}/{form.symbol}"
    values = {
        **form.columns,
        "number": told.number,
        "printed": f"{told.number:02d}/{told.symbol}",
        "issued_on": told.issued_on,
        "summary": told.summary,
        "secrecy": told.secrecy.value,
        "folded": f"{number} {form.kind} {_day(told.issued_on)} {form.issuer} {_folded(told.summary)}",
    }
    return tuple([values[name] for name in COLUMNS])


@dataclass(frozen=True, slots=True)
class Form:
    """What is the same for all papers of one symbol and year: worked out once, so that a million rows take seconds."""

    columns: dict[str, Any]
    symbol: str
    kind: str
    issuer: str


@cache
def _form(agency: Agency, flow: Flow, symbol: str, issuer: str, year: int) -> Form:
    paper = Paper(number=DocumentNumber(1, symbol), issued_on=date(year, 12, 31), summary="", issuer=issuer)
    one = Document(agency=agency, flow=flow, **columns_of(paper, agency=agency, flow=flow))
    columns = {name: getattr(one, name) for name in COLUMNS}
    return Form(columns | {"flow": flow.value}, fold(symbol), fold(one.kind_name), fold(one.issuer))


def _folded(summary: str) -> str:
    return " ".join(map(_word, summary.split()))


_word, _day = cache(fold), cache(day)


def fill(agencies: Sequence[Agency], documents: int) -> None:
    with indexes_made_last(TABLE):
        copy(TABLE, COLUMNS, (line(row(told)) for told in facts(agencies, documents)))
