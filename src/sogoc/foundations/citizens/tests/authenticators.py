"""A passkey made of software: what a phone does, with the same bytes (WebAuthn level 2, 6.1 and 7)."""

import json
from base64 import urlsafe_b64encode
from hashlib import sha256
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

PRESENT, VERIFIED, ATTESTED = 0x01, 0x04, 0x40


def b64(told: bytes) -> str:
    return urlsafe_b64encode(told).rstrip(b"=").decode()


class Phone:
    def __init__(self, credential: bytes = b"mot khoa cua dien thoai") -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.credential, self.counter = credential, 0

    def made(self, asked: str, origin: str, *, flags: int = PRESENT | VERIFIED) -> str:
        """A new key, as the browser hands it to the page."""
        options = json.loads(asked)
        point = self.key.public_key().public_numbers()
        public = cbor2.dumps({1: 2, 3: -7, -1: 1, -2: point.x.to_bytes(32), -3: point.y.to_bytes(32)})
        attested = b"\0" * 16 + len(self.credential).to_bytes(2) + self.credential + public
        data = self._data(options["rp"]["id"], flags | ATTESTED) + attested
        attestation = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
        client = self._client("webauthn.create", options["challenge"], origin)
        return self._answer(clientDataJSON=b64(client), attestationObject=b64(attestation))

    def opened(self, asked: str, origin: str, *, flags: int = PRESENT | VERIFIED, host: str = "") -> str:
        options = json.loads(asked)
        data = self._data(host or options["rpId"], flags)
        client = self._client("webauthn.get", options["challenge"], origin)
        signature = self.key.sign(data + sha256(client).digest(), ec.ECDSA(hashes.SHA256()))
        return self._answer(
            clientDataJSON=b64(client), authenticatorData=b64(data), signature=b64(signature), userHandle=None
        )

    def _data(self, host: str, flags: int) -> bytes:
        self.counter += 1
        return sha256(host.encode()).digest() + bytes([flags]) + self.counter.to_bytes(4)

    def _client(self, kind: str, challenge: str, origin: str) -> bytes:
        return json.dumps({"type": kind, "challenge": challenge, "origin": origin}).encode()

    def _answer(self, **response: Any) -> str:
        name = b64(self.credential)
        told = {"id": name, "rawId": name, "type": "public-key", "response": response}
        return json.dumps(told | {"clientExtensionResults": {}})
