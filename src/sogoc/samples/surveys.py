"""What departments ask, and what their papers tell of surveys. Loaded once, they are left as people have them since."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sogoc.areas.direction.surveys.actions.add_question import add_question
from sogoc.areas.direction.surveys.actions.draft_instrument import draft_instrument
from sogoc.areas.direction.surveys.actions.open_survey import open_survey
from sogoc.areas.direction.surveys.actions.publish_instrument import publish_instrument
from sogoc.areas.direction.surveys.actions.record_survey import record_survey
from sogoc.areas.direction.surveys.queries import instruments_held
from sogoc.areas.direction.surveys.register import (
    Mode,
    OptionTold,
    QuestionKind,
    QuestionTold,
    SumsTold,
    SurveyTold,
)
from sogoc.foundations.agencies.queries import agency_named
from sogoc.kernel.acts import Actor

if TYPE_CHECKING:
    from sogoc.areas.direction.surveys.models import Instrument

Opens = Callable[[date], datetime]


def load_surveys(
    key: str,
    told: Mapping[str, Any],
    questions: Sequence[Mapping[str, Any]],
    document: Callable[[Mapping[str, Any]], Any],
    *,
    opens: Opens,
    by: Actor,
) -> None:
    """Of one agency; `opens` gives the moment of a day, `document` one of its book."""
    agency = agency_named(key)
    if instruments_held(by, agency).exists():
        return
    said = told["instrument"]
    instrument = draft_instrument(agency=agency, name=said["name"], at=opens(said["day"]), by=by)
    _ask(instrument, questions, at=opens(said["day"]), by=by)
    if row := told.get("opened"):
        about = _about(row, least=row["least"])
        open_survey(agency=agency, instrument=instrument, told=about, at=opens(row["first"]), by=by)
    if row := told.get("recorded"):
        sums, paper = SumsTold(**row["sums"]), document(row["document"])
        facts: dict[str, Any] = {
            "told": _about(row),
            "sums": sums,
            "document": paper,
            "at": opens(row["last"]),
        }
        record_survey(agency=agency, **facts, by=by)


def _ask(
    instrument: "Instrument", questions: Sequence[Mapping[str, Any]], *, at: datetime, by: Actor
) -> None:
    for row in questions:
        told = QuestionTold(
            row["text"],
            QuestionKind(row["kind"]),
            tuple(_option(one) for one in row.get("options", ())),
            required=row.get("required", True),
            measures=row.get("measures", False),
            shown_if=tuple(row["shown_if"]) if "shown_if" in row else None,
        )
        add_question(instrument=instrument, told=told, at=at, by=by)
    publish_instrument(instrument=instrument, at=at, by=by)


def _option(told: Any) -> OptionTold:
    return OptionTold(told) if isinstance(told, str) else OptionTold(told[0], told[1])


def _about(row: Mapping[str, Any], **more: Any) -> SurveyTold:
    facts = {name: row[name] for name in ("title", "first", "last")}
    return SurveyTold(mode=Mode(row["mode"]), **facts, **more)
