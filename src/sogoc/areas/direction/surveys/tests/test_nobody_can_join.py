"""Whoever holds the whole database tries to find out who answered what, and cannot."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, models

from sogoc.areas.direction.surveys.actions.answer_survey import answer_survey
from sogoc.areas.direction.surveys.actions.close_survey import close_survey
from sogoc.areas.direction.surveys.models import Response, SampledDossier, Token
from sogoc.areas.direction.surveys.models.answers import GROUP
from sogoc.foundations.journal.models import Entry
from sogoc.kernel.secrets_held import digest_of
from tests.acts.kept import everything

from .builders import BAD, GOOD, drawn, ready_for_answer_survey, ready_for_close_survey, sample, survey

PARTS = (SampledDossier, Token, Response)


def answered_in_order(number: int = 12) -> list[str]:
    """The first is content, the second is not, and so on; what each was given."""
    invited = drawn(survey=survey(), sample=sample(number))
    for i, one in enumerate(invited):
        told = ready_for_answer_survey(secret=one.secret, answers=[GOOD, BAD][i % 2])
        answer_survey(**(told | {"at": told["at"] + timedelta(hours=i)}))
    return [one.secret for one in invited]


@pytest.mark.django_db
def test_what_an_answer_holds_no_other_row_holds_alone() -> None:
    """Each value of an answer is looked for in every other row: all tokens have it, or none. A survey, a division and a
    procedure have many; whether it is 1 or true says nothing."""
    answered_in_order()
    for response in Response.objects.values():
        for name, value in response.items():
            if name == "answers":
                continue
            for part in (SampledDossier, Token):
                having = [row for row in part.objects.values() if value in row.values()]
                assert len(having) in (0, part.objects.count()), f"{name} = {value!r} finds {having}"
    keys = {str(one.pk) for one in Response.objects.all()}
    elsewhere = [
        row
        for label, rows in everything().items()
        if label != "surveys.Response"
        for row in rows
        if keys & {str(value) for value in row}
    ]
    assert elsewhere == []


@pytest.mark.django_db
def test_no_part_knows_a_moment_or_even_a_day() -> None:
    days = [field for part in PARTS for field in part._meta.fields if isinstance(field, models.DateField)]
    assert days == []


@pytest.mark.django_db
def test_no_key_tells_an_order() -> None:
    """That twelve random keys lie in the order of answering, or against it, happens twice in 479,001,600 times."""
    invited = drawn(survey=survey(), sample=sample(12))
    for i, one in enumerate(invited):
        answer_survey(**ready_for_answer_survey(secret=one.secret, answers={"1": 2, "2": str(i)}))
    told = [int(one.answers["2"]) for one in Response.objects.order_by("pk")]
    assert sorted(told) == list(range(12))
    assert told not in (list(range(12)), list(range(11, -1, -1)))


@pytest.mark.django_db
def test_a_dossier_of_the_sample_does_not_know_its_token() -> None:
    secrets = answered_in_order()
    digests = {digest_of(one) for one in secrets}
    for row in SampledDossier.objects.values():
        assert not digests & {str(value) for value in row.values()}
    shared = {field.name for field in SampledDossier._meta.fields} & {
        field.name for field in Token._meta.fields
    }
    assert shared == {"id", "survey", *GROUP}


@pytest.mark.django_db
def test_the_journal_knows_that_somebody_answered_and_nothing_else() -> None:
    answered_in_order(6)
    entries = Entry.objects.filter(act="answer_survey")
    assert {(one.actor, one.source, one.key, str(one.changes)) for one in entries} == {
        ("citizen:anybody", "", str(Response.objects.all()[0].survey_id), "{}")
    }


def marks(model: Any) -> set[str]:
    """In which transaction each row was written, as PostgreSQL tells whoever asks."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT xmin::text FROM {model._meta.db_table}")
        return {row[0] for row in cursor.fetchall()}


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_the_mark_of_a_transaction_joins_nothing() -> None:
    """An answer and its token are written in one transaction; so are all others, again."""
    secrets = answered_in_order(6)
    assert len(marks(Token)) == len(marks(Response)) == 1
    found = Response.objects.all()[0].survey
    close_survey(**ready_for_close_survey(survey=found))
    assert len(marks(Response)) == 1
    assert not marks(Response) & marks(Token)
    assert len(secrets) == 6
