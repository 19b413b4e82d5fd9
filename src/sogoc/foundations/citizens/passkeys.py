"""Passkeys (WebAuthn): a key that a phone keeps, opened by a finger or a face; nothing to remember, nothing to tell."""

import json
from datetime import datetime

from django.db import IntegrityError, transaction
from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import base64url_to_bytes
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from sogoc.foundations.journal.writing import write
from sogoc.kernel.acts import Actor, Refusal, require
from sogoc.kernel.plain_text import exact

from .models import Citizen, Passkey

HOUSE = "Sổ Gốc"
KEY = "Khóa đăng nhập"


class BadPasskey(Refusal):
    "Khóa đăng nhập không đúng hoặc đã quá giờ. Hãy thử lại, hoặc đăng nhập cách khác."

    status = 403


class PasskeyKnown(Refusal):
    "Khóa đăng nhập này đã được thêm rồi."


def to_add(citizen: Citizen, host: str) -> str:
    """What the browser is asked, as JSON; its challenge is kept until the answer comes."""
    known = [PublicKeyCredentialDescriptor(id=bytes(one.credential)) for one in citizen.passkeys.all()]
    asked = generate_registration_options(
        rp_id=host,
        rp_name=HOUSE,
        user_id=citizen.key.encode(),
        user_name=citizen.login or citizen.name,
        user_display_name=citizen.name,
        exclude_credentials=known,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED,
            user_verification=UserVerificationRequirement.REQUIRED,
        ),
    )
    return options_to_json(asked)


def to_sign_in(host: str) -> str:
    """Nobody is named: the phone knows whose key it keeps."""
    asked = generate_authentication_options(
        rp_id=host, user_verification=UserVerificationRequirement.REQUIRED
    )
    return options_to_json(asked)


def challenge_in(asked: str) -> str:
    return str(json.loads(asked)["challenge"])


@transaction.atomic
def add_passkey(
    citizen: Citizen,
    answer: str,
    *,
    challenge: str,
    origin: str,
    host: str,
    name: str,
    at: datetime,
    by: Actor,
) -> Passkey:
    require(by, "add_passkey", citizen)
    try:
        found = verify_registration_response(
            credential=answer,
            expected_challenge=base64url_to_bytes(challenge),
            expected_rp_id=host,
            expected_origin=origin,
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError) as error:
        raise BadPasskey from error
    try:
        with transaction.atomic():
            passkey = Passkey.objects.create(
                citizen=citizen,
                credential=found.credential_id,
                public_key=found.credential_public_key,
                counter=found.sign_count,
                name=exact("Tên khóa", name)[:60] or KEY,
                added_at=at,
            )
    except IntegrityError as error:
        raise PasskeyKnown from error
    write(by, "add_passkey", passkey, at=at)
    return passkey


@transaction.atomic
def recognised(answer: str, *, challenge: str, origin: str, host: str, at: datetime) -> Citizen:
    """Whose key answered. A counter that goes back is a key that was copied."""
    try:
        credential = base64url_to_bytes(str(json.loads(answer)["rawId"]))
        passkey = Passkey.objects.select_for_update().filter(credential=credential).first()
        if passkey is None:
            raise BadPasskey
        found = verify_authentication_response(
            credential=answer,
            expected_challenge=base64url_to_bytes(challenge),
            expected_rp_id=host,
            expected_origin=origin,
            credential_public_key=bytes(passkey.public_key),
            credential_current_sign_count=passkey.counter,
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError, KeyError, TypeError) as error:
        raise BadPasskey from error
    passkey.counter, passkey.used_at = found.new_sign_count, at
    passkey.save(update_fields=["counter", "used_at"])
    return passkey.citizen


@transaction.atomic
def remove_passkey(passkey: Passkey, *, at: datetime, by: Actor) -> None:
    require(by, "remove_passkey", passkey)
    write(by, "remove_passkey", passkey, at=at)
    passkey.delete()
