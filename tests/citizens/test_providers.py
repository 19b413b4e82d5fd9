"""Signing in by somebody who vouches, over HTTP, at a provider that is a process of its own."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from joserfc import jwk, jwt

from sogoc.foundations.citizens.models import Citizen, Identity
from sogoc.foundations.citizens.providers import (
    Journey,
    NoProvider,
    NotVouchedFor,
    Provider,
    ProviderSilent,
    provider,
    provider_name,
    vouched_for,
)
from sogoc.kernel.tests.builders import MORNING

BACK = "http://127.0.0.1:8000/dvc/back/"


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # The provider itself still uses what its library calls old.
    command = [sys.executable, "-W", "ignore", "-m", "oidc_provider_mock", "--port", str(port), "-n", "true"]
    claims = '{"sub": "079000000001", "name": "Người Được Định Danh"}'
    with subprocess.Popen(
        [*command, "--user-claims", claims], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        address = f"http://127.0.0.1:{port}"
        try:
            _until_it_answers(address)
            yield address
        finally:
            process.terminate()


def _until_it_answers(address: str) -> None:
    for _ in range(300):
        try:
            httpx.get(f"{address}/.well-known/openid-configuration")
        except httpx.HTTPError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("the provider did not open")


def told_by(issuer: str) -> Provider:
    described = httpx.get(f"{issuer}/.well-known/openid-configuration").json()["issuer"]
    return Provider(described, "sogoc", "bi-mat", "VNeID thử")


def code_of(one: Provider, journey: Journey, subject: str = "079000000001") -> str:
    """What a browser does there."""
    answer = httpx.post(one.leading(journey, BACK), data={"sub": subject}, timeout=30)
    told = parse_qs(urlsplit(answer.headers["Location"]).query)
    assert told["state"] == [journey.state]
    return told["code"][0]


@pytest.mark.django_db
def test_whom_it_vouches_for_is_one_citizen_each_time(issuer: str) -> None:
    one = told_by(issuer)
    for _ in range(2):
        journey = Journey.begun()
        claims = one.claims(code_of(one, journey), journey, BACK, datetime.now(UTC))
        found = vouched_for(claims, at=MORNING, source="portal")
    assert (Citizen.objects.get(), found.login) == (found, None)
    assert (found.name, Identity.objects.get().subject) == ("Người Được Định Danh", "079000000001")
    assert not found.knows("")


def test_a_code_is_good_for_its_own_journey(issuer: str) -> None:
    """Put into another journey the nonce gives it away."""
    one, now = told_by(issuer), datetime.now(UTC)
    journey = Journey.begun()
    with pytest.raises(NotVouchedFor):
        one.claims(code_of(one, journey), replace(journey, nonce="khác"), BACK, now)
    with pytest.raises(NotVouchedFor):
        one.claims("không có", journey, BACK, now)
    with pytest.raises(NotVouchedFor):
        one.claims(code_of(one, journey), journey, BACK, now + timedelta(days=2))


def test_another_issuer_is_not_believed(issuer: str) -> None:
    with pytest.raises(NotVouchedFor):
        replace(told_by(issuer), issuer=f"{issuer}/").leading(Journey.begun(), BACK)


def test_a_silent_provider_is_said_to_be_so() -> None:
    with pytest.raises(ProviderSilent):
        Provider("http://127.0.0.1:9", "a", "b", "c").leading(Journey.begun(), BACK)


def test_without_one_there_is_none(settings: Any) -> None:
    settings.SIGN_IN_PROVIDER = None
    assert provider_name() == ""
    with pytest.raises(NoProvider):
        provider()
    settings.SIGN_IN_PROVIDER = {"issuer": "i", "client": "c", "secret": "s", "name": "n"}
    assert (provider().issuer, provider_name()) == ("i", "n")


# ── a token that somebody else wrote ───────────────────────────────────────
HOUSE = Provider("https://dinh-danh.example", "sogoc", "bi-mat", "x")
JOURNEY = Journey("s", "n", "v")
KEY, STRANGER = (jwk.RSAKey.generate_key(2048, {"kid": "một"}) for _ in range(2))
RIGHT = {
    "iss": HOUSE.issuer,
    "aud": "sogoc",
    "sub": "1",
    "nonce": "n",
    "iat": int(MORNING.timestamp()),
    "exp": int(MORNING.timestamp()) + 300,
}


def answered(
    monkeypatch: pytest.MonkeyPatch, token: str, sent: list[dict[str, str]] | None = None
) -> dict[str, Any]:
    """Its answers as they come over the wire; that they do is tried above."""
    forms = sent if sent is not None else []
    answers = {"token": {"id_token": token}, "keys": {"keys": [KEY.as_dict(private=False)]}}
    described = {"issuer": HOUSE.issuer, "token_endpoint": "token", "jwks_uri": "keys"}

    def asked(_: Provider, address: str, form: dict[str, str] | None = None) -> Any:
        forms.append(form or {})
        return answers.get(address, described)

    monkeypatch.setattr(Provider, "_asked", asked)
    return HOUSE.claims("c", JOURNEY, BACK, MORNING)


def signed(claims: dict[str, Any], key: Any = KEY, alg: str = "RS256") -> str:
    return jwt.encode({"alg": alg, "kid": "một"}, claims, key, algorithms=[alg])


def test_what_is_right_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert answered(monkeypatch, signed(RIGHT))["sub"] == "1"
    assert answered(monkeypatch, signed(RIGHT | {"aud": ["sogoc", "khác"], "azp": "sogoc"}))


@pytest.mark.parametrize(
    "wrong",
    [
        {"iss": "https://khac.example"},
        {"aud": "khác"},
        {"aud": ["sogoc", "khác"]},
        {"nonce": "khác"},
        {"nonce": None},
        {"exp": RIGHT["iat"] - 3600},
        {"exp": None},
        {"sub": None},
    ],
)
def test_each_claim_is_held_against_what_was_asked(
    monkeypatch: pytest.MonkeyPatch, wrong: dict[str, Any]
) -> None:
    claims = {name: value for name, value in (RIGHT | wrong).items() if value is not None}
    with pytest.raises(NotVouchedFor):
        answered(monkeypatch, signed(claims))


def test_only_the_keys_of_the_issuer_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    shared = jwk.OctKey.generate_key()
    head, body, _ = signed(RIGHT).split(".")
    for token in (signed(RIGHT, STRANGER), signed(RIGHT, shared, "HS256"), f"{head}.{body}.", "một"):
        with pytest.raises(NotVouchedFor):
            answered(monkeypatch, token)


def test_a_code_without_its_verifier_is_worth_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The digest of the verifier goes there with the browser, the verifier itself with the code (RFC 7636, B)."""
    sent: list[dict[str, str]] = []
    answered(monkeypatch, signed(RIGHT), sent)
    assert [form["code_verifier"] for form in sent if form] == ["v"]
    monkeypatch.setattr(Provider, "_described", lambda self: {"authorization_endpoint": "https://x/?a=b"})
    led = HOUSE.leading(Journey("s", "n", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), BACK)
    told = parse_qs(urlsplit(led).query)
    assert told["code_challenge"] == ["E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"]
    assert (told["code_challenge_method"], told["nonce"], told["a"]) == (["S256"], ["n"], ["b"])
