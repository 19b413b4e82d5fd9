import pytest
from hypothesis import given
from hypothesis import strategies as some

from sogoc.kernel.vietqr import BadPayload, Transfer, checksum, fields_of, plain

BANK, ACCOUNT = "970403", "0011012345678"

# Printed as examples: the first two in the format that NAPAS published, the third by a library for it.
PUBLISHED = {
    "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F": Transfer(
        BANK, ACCOUNT
    ),
    "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN"
    "62340107NPS68690819thanh toan don hang63042E2E": Transfer(BANK, ACCOUNT, 180_000, "thanh toan don hang"),
    "00020101021238570010A00000072701270006970415011300110019324180208QRIBFTTA530370454061200005802VN"
    "62170813ung ho lu lut6304C15C": Transfer("970415", "0011001932418", 120_000, "ung ho lu lut"),
}


def test_the_sum_is_the_one_that_catalogues_of_sums_know() -> None:
    assert checksum("123456789") == 0x29B1


@pytest.mark.parametrize(("payload", "transfer"), PUBLISHED.items())
def test_published_examples_are_read(payload: str, transfer: Transfer) -> None:
    assert Transfer.read(payload) == transfer


def test_published_examples_are_written_alike() -> None:
    """The second carries a bill's number besides, which a transfer has no use for."""
    first, _, third = PUBLISHED
    assert [PUBLISHED[one].payload for one in (first, third)] == [first, third]


def test_what_stands_in_it() -> None:
    told = dict(fields_of(Transfer(BANK, ACCOUNT, 250_000, "H06.16-230214-0001").payload))
    assert (told["01"], told["54"], told["62"]) == ("12", "250000", "0818H06.16-230214-0001")
    assert told["38"] == "0010A00000072701270006970403011300110123456780208QRIBFTTA"


@given(
    some.from_regex(r"[0-9]{6}", fullmatch=True),
    some.from_regex(r"[0-9A-Z]{1,19}", fullmatch=True),
    some.integers(0, 10**13 - 1),
    some.from_regex(r"[0-9A-Za-z .-]{0,25}", fullmatch=True),
)
def test_what_is_written_is_read(bank: str, account: str, amount: int, purpose: str) -> None:
    one = Transfer(bank, account, amount, purpose)
    assert Transfer.read(one.payload) == one


@given(some.integers(0, 200), some.sampled_from("0123456789ABCXYZ. "))
def test_one_letter_changed_is_seen(place: int, letter: str) -> None:
    payload = Transfer(BANK, ACCOUNT, 250_000, "H06.16-230214-0001").payload
    at = place % len(payload)
    if payload[at] == letter:
        return
    with pytest.raises(BadPayload):
        Transfer.read(payload[:at] + letter + payload[at + 1 :])


@pytest.mark.parametrize(
    "facts",
    [
        ("97040", ACCOUNT, 0, ""),
        ("97040٣", ACCOUNT, 0, ""),
        (BANK, "", 0, ""),
        (BANK, "1" * 20, 0, ""),
        (BANK, ACCOUNT, -1, ""),
        (BANK, ACCOUNT, 10**13, ""),
        (BANK, ACCOUNT, 1, "x" * 26),
        (BANK, ACCOUNT, 1, "phí hồ sơ"),
    ],
)
def test_what_no_bank_reads_is_not_written(facts: tuple[str, str, int, str]) -> None:
    with pytest.raises(BadPayload):
        Transfer(*facts)


@pytest.mark.parametrize(
    "told", ["", "63049E6F", "0002016304", "00990163040000", "00020163046D0B", "phí" + "63040000"]
)
def test_what_is_no_payload_is_not_read(told: str) -> None:
    with pytest.raises(BadPayload):
        Transfer.read(told)


def test_a_purpose_is_known_again_however_a_bank_hands_it_on() -> None:
    handed_on = ("H06.16-230214-0001", "h06 16 230214 0001", "H06.16-230214-0001.")
    assert {plain(one) for one in handed_on} == {"H06162302140001"}
