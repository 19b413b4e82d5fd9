"""What a password must be; what is said is Vietnamese."""

import pytest
from django.contrib.auth.password_validation import password_validators_help_texts, validate_password
from django.core.exceptions import ValidationError

from sogoc.foundations.people.models import Account
from sogoc.foundations.people.passwords import WeakPassword, one_time_password, refuse_weak
from tests.architecture.house import VIETNAMESE

OWNER = Account(username="nguyen.thi.anh", name="Nguyễn Thị Ánh", email="anh.nguyen@example.vn")


@pytest.mark.parametrize(
    ("password", "said"),
    [
        ("muoi-mot-ky", "ít nhất 12 ký tự"),
        ("1q2w3e4r5t6y", "nhiều người dùng"),
        ("1209384756102938", "chỉ gồm chữ số"),
        ("nguyen.thi.anh1", "quá giống tên"),
        ("anh.nguyen@example.vn", "quá giống tên"),
        ("Sổ Gốc Mật Khẩu 1", "gần như chỉ gồm"),
        ("skhcn-cchc-2026", "gần như chỉ gồm"),
    ],
)
def test_a_weak_one_is_refused_in_vietnamese(password: str, said: str) -> None:
    with pytest.raises(WeakPassword, match=said):
        refuse_weak(password, OWNER)


@pytest.mark.parametrize(
    "password",
    [
        "mưa xuân đến sớm ở miền xuôi",
        "con trau di truoc",
        "aaaa bbbb cccc dddd",
        "🏛️ trụ sở có 12 bậc",
        "x" * 3 + "q" * 61,
    ],
)
def test_any_letters_make_a_long_one(password: str) -> None:
    refuse_weak(password, OWNER)


def test_each_rule_says_beforehand_what_it_wants() -> None:
    assert all(VIETNAMESE.search(said) for said in password_validators_help_texts())


def test_a_one_time_password_is_good_enough_and_never_the_same() -> None:
    made = {one_time_password() for _ in range(50)}
    assert len(made) == 50
    for one in made:
        validate_password(one, OWNER)
        assert not set(one) & set("0o1l")


def test_a_word_of_the_house_within_a_sentence_is_no_matter() -> None:
    validate_password("ubnd xã ta trồng cây phượng", OWNER)
    with pytest.raises(ValidationError):
        validate_password("ubnd ubnd ubnd", OWNER)
