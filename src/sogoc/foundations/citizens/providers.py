"""Somebody else vouches for a citizen: OpenID Connect, authorization code with PKCE and a nonce (OpenID Connect Core
1.0, RFC 7636). Which provider that is, the installation says (SOGOC_SIGN_IN)."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import httpx
from authlib.oauth2.rfc7636 import create_s256_code_challenge  # type: ignore[import-untyped]
from django.conf import settings
from django.db import IntegrityError, transaction
from joserfc import jwk, jwt
from joserfc.errors import JoseError

from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Refusal
from sogoc.kernel.plain_text import exact

from .models import Citizen, Identity
from .sessions import actor_of

PATIENCE, LEEWAY = 10.0, 60
# Signed with a key of the provider's own; a shared secret would let this side write tokens too.
ALGORITHMS = ["RS256", "ES256", "PS256", "EdDSA"]
NAMELESS = "Người dùng của nơi định danh"


class NoProvider(Refusal):
    "Nơi này chưa nối với hệ thống định danh nào. Hãy đăng nhập bằng tài khoản hoặc khóa đăng nhập."


class ProviderSilent(Refusal):
    "Hệ thống định danh chưa trả lời được lúc này. Hãy thử lại sau ít phút, hoặc đăng nhập cách khác."

    status = 503


class NotVouchedFor(Refusal):
    "Không xác nhận được lần đăng nhập này từ hệ thống định danh. Hãy bắt đầu đăng nhập lại từ đầu."

    status = 403


@dataclass(frozen=True, slots=True)
class Journey:
    """What is remembered here while the browser is away: nobody else can end what this browser began."""

    state: str
    nonce: str
    verifier: str

    @classmethod
    def begun(cls) -> "Journey":
        return cls(*(secrets.token_urlsafe(48) for _ in range(3)))


@dataclass(frozen=True, slots=True)
class Provider:
    issuer: str
    client: str
    secret: str
    name: str

    def leading(self, journey: Journey, back: str) -> str:
        """Where the browser goes."""
        asked = {
            "response_type": "code",
            "client_id": self.client,
            "redirect_uri": back,
            "scope": "openid profile",
            "state": journey.state,
            "nonce": journey.nonce,
            "code_challenge": create_s256_code_challenge(journey.verifier),
            "code_challenge_method": "S256",
        }
        address: str = self._described()["authorization_endpoint"]
        return f"{address}{'&' if '?' in address else '?'}{urlencode(asked)}"

    def claims(self, code: str, journey: Journey, back: str, at: datetime) -> dict[str, Any]:
        """What the provider says of them, once all of it is found to be its own words, for us, now, and for this
        journey."""
        described = self._described()
        told = self._asked(
            described["token_endpoint"],
            {
                "grant_type": "authorization_code",
                "code": code,
                "redirect_uri": back,
                "code_verifier": journey.verifier,
            },
        )
        keys = self._asked(described["jwks_uri"])
        try:
            token = jwt.decode(str(told["id_token"]), jwk.KeySet.import_key_set(keys), algorithms=ALGORITHMS)
            self._checked(token.claims, journey, at)
        except (JoseError, ValueError, KeyError, TypeError) as error:
            raise NotVouchedFor from error
        return dict(token.claims)

    def _checked(self, claims: dict[str, Any], journey: Journey, at: datetime) -> None:
        registry = jwt.JWTClaimsRegistry(
            now=int(at.timestamp()),
            leeway=LEEWAY,
            iss={"essential": True, "value": self.issuer},
            aud={"essential": True, "value": self.client},
            exp={"essential": True},
            iat={"essential": True},
            sub={"essential": True},
            nonce={"essential": True, "value": journey.nonce},
        )
        registry.validate(claims)
        audience = claims["aud"]
        if isinstance(audience, list) and len(audience) > 1 and claims.get("azp") != self.client:
            raise NotVouchedFor

    def _described(self) -> dict[str, Any]:
        told: dict[str, Any] = self._asked(f"{self.issuer.rstrip('/')}/.well-known/openid-configuration")
        if told.get("issuer") != self.issuer:
            raise NotVouchedFor
        return told

    def _asked(self, address: str, form: dict[str, str] | None = None) -> Any:
        try:
            if form is None:
                answer = httpx.get(address, timeout=PATIENCE)
            else:
                answer = httpx.post(address, data=form, auth=(self.client, self.secret), timeout=PATIENCE)
            if 400 <= answer.status_code < 500:
                raise NotVouchedFor
            answer.raise_for_status()
            return answer.json()
        except (httpx.HTTPError, ValueError) as error:
            raise ProviderSilent from error


def provider() -> Provider:
    if settings.SIGN_IN_PROVIDER is None:
        raise NoProvider
    return Provider(**settings.SIGN_IN_PROVIDER)


def provider_name() -> str:
    """Blank where there is none."""
    told = settings.SIGN_IN_PROVIDER
    return str(told["name"]) if told else ""


@transaction.atomic
def vouched_for(claims: dict[str, Any], *, at: datetime, source: str) -> Citizen:
    """The citizen whom the provider knows by that subject: the same one each time, a new one the first time. A like
    name or address makes nobody the same."""
    issuer, subject = str(claims["iss"]), str(claims["sub"])
    known = Identity.objects.filter(issuer=issuer, subject=subject).select_related("citizen")
    if found := known.first():
        return found.citizen
    name = exact("Họ và tên", str(claims.get("name") or "")) or NAMELESS
    try:
        with transaction.atomic():
            citizen = Citizen.objects.create(name=name[:120], joined_at=at)
            Identity.objects.create(citizen=citizen, issuer=issuer, subject=subject, since=at)
    except IntegrityError:  # two at once for the first time
        return known.get().citizen
    write(actor_of(citizen, source=source), "vouched_for", citizen, at=at)
    return citizen
