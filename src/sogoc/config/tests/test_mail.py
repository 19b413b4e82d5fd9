"""SOGOC_MAIL is read whole, or refused with a sentence that does not repeat the password."""

import pytest

from sogoc.config.settings.mail import post_office
from sogoc.foundations.notices.posting import PostOffice


def test_an_address_says_all_there_is_to_know() -> None:
    told = post_office("smtp://so-goc:m%40t@mail.so.example:2525?tls=whole&from=so-goc@so.example")
    assert told
    assert PostOffice(**told) == PostOffice(
        "mail.so.example", 2525, "so-goc@so.example", "so-goc", "m@t", "whole"
    )


@pytest.mark.parametrize(
    ("address", "tls", "port"),
    [
        ("smtp://mail.so.example?from=a@b", "none", 25),
        ("smtp://u:p@mail.so.example?from=a@b", "start", 587),
        ("smtp://mail.so.example?tls=whole&from=a@b", "whole", 465),
    ],
)
def test_what_is_not_said_is_the_usual(address: str, tls: str, port: int) -> None:
    told = post_office(address)
    assert told
    assert (told["tls"], told["port"]) == (tls, port)


def test_without_an_address_there_is_no_mail() -> None:
    assert post_office("") is None


@pytest.mark.parametrize(
    "wrong",
    [
        "http://u:bi-mat@mail?from=a@b",
        "smtp://?from=a@b",
        "smtp://u:bi-mat@mail",
        "smtp://u:bi-mat@mail?tls=maybe&from=a@b",
        "smtp://u:bi-mat@mail:port?from=a@b",
    ],
)
def test_a_wrong_address_is_refused_before_anything_starts(wrong: str) -> None:
    with pytest.raises(SystemExit, match="SOGOC_MAIL") as refusal:
        post_office(wrong)
    assert "bi-mat" not in str(refusal.value)
