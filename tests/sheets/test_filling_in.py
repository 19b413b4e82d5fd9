"""The cells of a form that no register counts, filled at once with one document that proves them."""

from datetime import date

import pytest
from django.test import Client

from sogoc.foundations.agencies.models import Agency
from sogoc.foundations.agencies.tests.builders import department
from sogoc.foundations.documents.tests.builders import document
from sogoc.foundations.ledger.finding import figure_named
from sogoc.foundations.ledger.models import Declaration
from sogoc.foundations.people.tests.builders import employed
from sogoc.kernel.periods import Period
from sogoc.kernel.roles import Role
from sogoc.measures.amounts import Kind
from sogoc.reports.forms.catalogue import form_named

pytestmark = pytest.mark.django_db
KEY, PERIOD = "soctrang-2021-annex-2", Period.parse("2021")
HERE = f"/sheets/forms/{KEY}/fill/?agency=so&period=2021"
PROOF = {"submission": "một", "number": "12/BC-SKHCN"}


@pytest.fixture
def so() -> Agency:
    return department("so")


@pytest.fixture
def clerk(so: Agency) -> Client:
    document("12/BC-SKHCN", agency=so, issued_on=date(2021, 12, 1))
    client = Client()
    client.force_login(employed("van.thu", Role.OFFICE, so))
    return client


def places() -> dict[str, int]:
    """Of the numbers that an agency says itself, by the names of their figures."""
    lines = list(enumerate(form_named(KEY, PERIOD).lines, 1))
    return {line.figure: place for place, line in lines if line.figure and declared(line.figure)}


def declared(name: str) -> bool:
    figure = figure_named(name).on(PERIOD.end)
    return not figure.is_counted and figure.kind is Kind.NUMBER


def cells(*values: str) -> dict[str, str]:
    return {f"{place}-value": value for place, value in zip(places().values(), values, strict=False)}


def test_a_column_is_declared_at_once_and_leads_back_to_the_form(clerk: Client) -> None:
    answer = clerk.post(HERE, PROOF | cells("3", "1.250"))
    assert answer.status_code == 302
    assert answer.headers["Location"] == f"/forms/{KEY}/?agency=so&period=2021"
    told = {one.figure: (one.value, one.document.printed) for one in Declaration.objects.all()}
    first, second, *_ = places()
    assert told == {first: ("3", "12/BC-SKHCN"), second: ("1250", "12/BC-SKHCN")}


def test_what_was_said_is_no_longer_open(clerk: Client) -> None:
    _, second, *_ = places().values()
    clerk.post(HERE, PROOF | cells("3"))
    words = clerk.get(HERE).content.decode()
    assert f'name="{next(iter(places().values()))}-value"' not in words
    assert f'name="{second}-value"' in words


def test_a_wrong_number_says_so_in_its_cell_and_nothing_is_declared(clerk: Client) -> None:
    answer = clerk.post(HERE, PROOF | cells("3", "ba"))
    _, second, *_ = places().values()
    words = answer.content.decode()
    assert answer.status_code == 422
    assert words.partition(f'id="wrong-{second}-value">')[2].partition("</span>")[0]
    assert 'value="3"' in words
    assert not Declaration.objects.exists()


def test_without_its_proof_nothing_is_declared_and_what_was_typed_stays(clerk: Client) -> None:
    answer = clerk.post(HERE, {"submission": "một", **cells("3")})
    assert answer.status_code == 422
    assert 'value="3"' in answer.content.decode()
    unknown = clerk.post(HERE, PROOF | {"number": "99/BC-SKHCN"} | cells("3"))
    assert unknown.status_code == 422
    assert not Declaration.objects.exists()


def test_a_line_that_is_counted_is_not_declared_here(clerk: Client) -> None:
    lines = enumerate(form_named(KEY, PERIOD).lines, 1)
    counted = next(
        place for place, line in lines if line.figure and figure_named(line.figure).on(PERIOD.end).is_counted
    )
    assert f'name="{counted}-value"' not in clerk.get(HERE).content.decode()
    assert clerk.post(HERE, PROOF | {f"{counted}-value": "3"}).status_code == 422
    assert not Declaration.objects.exists()


def test_who_may_not_declare_may_not_fill(so: Agency) -> None:
    client = Client()
    client.force_login(employed("mot.cua", Role.ONE_STOP_OFFICER, so))
    assert client.get(HERE).status_code == 403
