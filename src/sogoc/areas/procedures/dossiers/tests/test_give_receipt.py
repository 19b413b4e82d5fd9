import pytest

from sogoc.areas.procedures.dossiers.actions.give_receipt import ReceiptAlreadyGiven, give_receipt
from sogoc.areas.procedures.dossiers.models import new_secret
from sogoc.areas.procedures.dossiers.queries import tracked
from sogoc.foundations.journal.queries import history_of
from sogoc.kernel.secrets_held import LETTERS
from tests.acts.kept import everything

from .builders import CODE, SECRET, dossier, ready_for_give_receipt

pytestmark = pytest.mark.django_db


def test_who_holds_the_receipt_finds_the_dossier() -> None:
    given = give_receipt(**ready_for_give_receipt())
    for typed in (SECRET, SECRET.lower(), SECRET.replace("-", ""), f" {SECRET.replace('-', ' ')} "):
        assert tracked(CODE.lower(), typed) == given
    assert history_of(given)[0].act == "give_receipt"


@pytest.mark.parametrize(
    ("code", "secret"),
    [(CODE, "ABCD-EFGH-2345-678"), (CODE, ""), ("H06.16-230214-0002", SECRET), ("", ""), (CODE, "0" * 64)],
)
def test_nobody_else_finds_it(code: str, secret: str) -> None:
    give_receipt(**ready_for_give_receipt())
    dossier("H06.16-230214-0003")  # which has no receipt, and so no secret
    assert tracked(code, secret) is None
    assert tracked("H06.16-230214-0003", secret) is None


def test_the_secret_is_kept_nowhere() -> None:
    give_receipt(**ready_for_give_receipt())
    kept = str(everything())
    assert SECRET not in kept
    assert SECRET.replace("-", "") not in kept


def test_a_new_receipt_makes_the_one_before_worthless() -> None:
    given = give_receipt(**ready_for_give_receipt())
    with pytest.raises(ReceiptAlreadyGiven, match="đã được lập"):
        give_receipt(**ready_for_give_receipt(dossier=given))
    another = new_secret()
    give_receipt(**ready_for_give_receipt(dossier=given, secret=another))
    assert tracked(CODE, SECRET) is None
    assert tracked(CODE, another) == given


def test_no_two_secrets_are_alike_and_none_has_a_letter_that_is_taken_for_another() -> None:
    made = {new_secret() for _ in range(200)}
    assert len(made) == 200
    assert {len(one) for one in made} == {19}
    assert set("".join(made)) <= {*LETTERS, "-"}
    assert not {*"0O1IL"} & {*LETTERS}
