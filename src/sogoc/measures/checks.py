"""What the numbers of one agency must fulfil: parts and their whole, this period and the one before.

It is written after the figures and names them: a misspelt one fails at import.

    settled_adds_up = adds_up(
        "Hồ sơ đã giải quyết là tổng của trước hạn, đúng hạn và quá hạn",
        parts=(dossiers_settled_early, dossiers_settled_on_the_day, dossiers_settled_late),
        whole=dossiers_settled,
    )
"""

# mypy: warn-unreachable=False
# Mistakes are told at import, also to those who write without a type checker at their side.

from collections.abc import Iterable, Sequence
from fractions import Fraction
from types import ModuleType

from .agreement import AsCounted, Check, Equation, Ordinary, OwnParts, SameWhole, Severity, Steady, Term
from .amounts import Kind
from .columns import MistakenDefinition
from .language import Figure

ONE_DECIMAL = Fraction(1, 2000)
"""Half of a tenth of a per cent: what papers round away."""
AS_COUNTED = "Số khai thay số đếm khớp với sổ"


def checks_of(module: ModuleType) -> dict[str, Check]:
    """The checks of one figures.py, by name."""
    return {name: value for name, value in vars(module).items() if isinstance(value, Check)}


def adds_up(
    words: str, *, parts: Sequence[Figure], whole: Figure, severity: Severity = Severity.ERROR
) -> Check:
    """The parts, which do not overlap, are all of the whole."""
    if len(parts) < 2:
        message = f"{words}: a whole has two parts or more"
        raise MistakenDefinition(message)
    return Equation(words, severity, _terms(parts, words), _terms([whole], words))


def within(words: str, *, part: Figure, whole: Figure, severity: Severity = Severity.ERROR) -> Check:
    """What is part of something is no more than it."""
    return Equation(words, severity, _terms([part], words), _terms([whole], words), at_most=True)


def opening_is_closing(
    words: str, *, opening: Figure, closing: Figure, severity: Severity = Severity.ERROR
) -> Check:
    """What stood when a period began is what stood when the one before ended."""
    _terms([opening, closing], words)
    return Equation(words, severity, (Term(opening),), (Term(closing, steps=1),))


def balances(
    words: str, *, came: Sequence[Figure], went: Sequence[Figure], severity: Severity = Severity.ERROR
) -> Check:
    """What was there and what came is what was done and what is left."""
    return Equation(words, severity, _terms(came, words), _terms(went, words))


def agrees(words: str, *, counted: Figure, said: Figure, severity: Severity = Severity.WARNING) -> Check:
    """What is counted and what is declared under another name are the same."""
    return Equation(words, severity, _terms([counted], words), _terms([said], words))


def of_its_parts(
    words: str,
    *,
    rate: Figure,
    part: Figure,
    whole: Figure,
    near: Fraction = ONE_DECIMAL,
    severity: Severity = Severity.ERROR,
) -> Check:
    if rate.kind is not Kind.PERCENT:
        message = f"{words}: {rate.title} is no rate"
        raise MistakenDefinition(message)
    (told,), (some, all_) = _terms([rate], words), _terms([part, whole], words)
    return OwnParts(words, severity, told, some, all_, near)


def same_whole(words: str, *rates: Figure, severity: Severity = Severity.ERROR) -> Check:
    if len(rates) < 2 or any(rate.kind is not Kind.PERCENT for rate in rates):
        message = f"{words}: one denominator is that of two rates or more"
        raise MistakenDefinition(message)
    return SameWhole(words, severity, _terms(rates, words))


def year_on_year(
    words: str, figure: Figure, *, most: Fraction, severity: Severity = Severity.WARNING
) -> Check:
    """`most` is the part of last year's number by which it may differ: Fraction(1, 2) is a half."""
    if not isinstance(most, Fraction | int) or most <= 0:
        message = f"{words}: by how much it may differ is a fraction above nought, not {most!r}"
        raise MistakenDefinition(message)
    (told,) = _terms([figure], words)
    return Steady(words, severity, told, Fraction(most))


def outlier(
    words: str,
    figure: Figure,
    *,
    most: Fraction = Fraction(5),
    span: int = 8,
    least: int = 4,
    severity: Severity = Severity.WARNING,
) -> Check:
    if not 2 <= least <= span:
        message = f"{words}: of {span} periods no {least} can be asked for"
        raise MistakenDefinition(message)
    (told,) = _terms([figure], words)
    return Ordinary(words, severity, told, most, span, least)


def as_counted(figure: Figure) -> Check:
    """What was declared in place of a counted number is what the records say. Asked of every figure that is counted."""
    return AsCounted(AS_COUNTED, Severity.WARNING, Term(figure))


def _terms(figures: Iterable[Figure], words: str) -> tuple[Term, ...]:
    found = []
    for figure in figures:
        if not isinstance(figure, Figure) or figure.kind not in (Kind.NUMBER, Kind.PERCENT):
            message = f"{words}: a check is of numbers and rates, not of {_named(figure)!r}"
            raise MistakenDefinition(message)
        found.append(Term(figure))
    return tuple(found)


def _named(figure: object) -> object:
    return figure.title if isinstance(figure, Figure) else figure
