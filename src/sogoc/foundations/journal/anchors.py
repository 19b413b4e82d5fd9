"""Anchors of the chain, without a database: what is signed, with which key, and how a forged one is found."""

import json
import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from .chain import START, Fault


@dataclass(frozen=True, slots=True)
class Signed:
    """An anchor as it is signed and exported. `before` is the mark of the anchor before."""

    day: str
    position: int
    digest: str
    before: str
    made_at: str
    public_key: str
    signature: str = ""

    @property
    def statement(self) -> bytes:
        said = asdict(self)
        del said["signature"]
        return json.dumps(said, sort_keys=True, separators=(",", ":")).encode()

    @property
    def mark(self) -> str:
        return sha256(self.statement + self.signature.encode()).hexdigest()


def signed(anchor: Signed, key: Ed25519PrivateKey) -> Signed:
    named = replace(anchor, public_key=key.public_key().public_bytes_raw().hex())
    return replace(named, signature=key.sign(named.statement).hex())


def kept_key(path: Path) -> Ed25519PrivateKey:
    """The key of this installation: made once, readable by its owner alone; its public half is added to the list
    beside it, where those of earlier keys stay."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(path.read_text()))
    key = Ed25519PrivateKey.generate()
    with os.fdopen(descriptor, "w") as file:
        file.write(key.private_bytes_raw().hex())
    with public_half(path).open("a") as file:
        file.write(key.public_key().public_bytes_raw().hex() + "\n")
    return key


def public_half(path: Path) -> Path:
    return path.with_suffix(".pub")


def trusted_keys(path: Path) -> frozenset[str]:
    """Of a list of public keys, one a line; none where there is no list."""
    return frozenset(path.read_text().split()) if path.is_file() else frozenset()


def is_genuine(anchor: Signed) -> bool:
    try:
        public_key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(anchor.public_key))
        public_key.verify(bytes.fromhex(anchor.signature), anchor.statement)
    except (InvalidSignature, ValueError):
        return False
    return True


def faults_of_signature(anchors: Iterable[Signed], trusted: Collection[str]) -> Iterator[Fault]:
    for anchor in anchors:
        if not is_genuine(anchor):
            yield Fault(FORGED, {"day": anchor.day})
        elif anchor.public_key not in trusted:
            yield Fault(STRANGE_KEY, {"day": anchor.day, "key": anchor.public_key[:16]})


def faults_of_order(anchors: Iterable[Signed]) -> Iterator[Fault]:
    """Each anchor names the one before."""
    before = START
    for anchor in anchors:
        if anchor.before != before:
            yield Fault(MISSING_ANCHOR_BEFORE, {"day": anchor.day})
        before = anchor.mark


def faults_against(
    anchors: Iterable[Signed], digests: Mapping[int, str], last_position: int
) -> Iterator[Fault]:
    """Of the chain, where it no longer is what was signed. `digests` are those that the chain has by now."""
    good = 0
    for anchor in anchors:
        found = START if anchor.position == 0 else digests.get(anchor.position, "")
        facts = {"day": anchor.day, "position": anchor.position}
        if anchor.position > last_position:
            lost = anchor.position - last_position
            yield Fault(CUT_TAIL, facts | {"last": last_position, "lost": lost})
        elif found != anchor.digest:
            yield Fault(MADE_ANEW, facts | {"first": good + 1})
        else:
            good = anchor.position


def faults_of_loss(kept: Iterable[Signed], anchors: Iterable[Signed]) -> Iterator[Fault]:
    """Anchors that were kept elsewhere and are no longer here."""
    here = {anchor.mark for anchor in anchors}
    for anchor in kept:
        if anchor.mark not in here:
            yield Fault(LOST_ANCHOR, {"day": anchor.day})


FORGED = "Neo ngày {day} sai chữ ký: neo đã bị sửa hoặc làm giả."
STRANGE_KEY = "Neo ngày {day} ký bằng khóa lạ ({key}…), không phải khóa của hệ thống này."
MISSING_ANCHOR_BEFORE = "Mất hoặc đổi neo đứng ngay trước neo ngày {day}."
CUT_TAIL = (
    "Neo ngày {day} đã giữ đến mắt xích số {position}, nay chuỗi chỉ còn đến số {last}: "
    "{lost} mục cuối đã bị xóa cùng niêm phong."
)
MADE_ANEW = (
    "Mắt xích số {position} khác với điều neo ngày {day} đã ký: trong các mắt xích từ số {first} đến số {position} "
    "có mục bị sửa, thêm hoặc bớt rồi niêm phong lại."
)
LOST_ANCHOR = "Neo ngày {day} có trong tệp đã giữ mà không còn ở đây."
