"""Messages between two machines that share a key: whoever has none can neither write one nor change one."""

import hmac
from datetime import datetime, timedelta
from hashlib import sha256

# A message is not good for ever: who recorded one cannot send it again tomorrow.
FRESH = timedelta(minutes=5)


def signature_of(key: str, *told: str) -> str:
    """Of its parts, each with its length, so that none can lend letters to the next."""
    whole = "".join(f"{len(one.encode())}:{one}" for one in told)
    return hmac.new(key.encode(), whole.encode(), sha256).hexdigest()


def is_signed(key: str, signature: str, *told: str) -> bool:
    return hmac.compare_digest(signature_of(key, *told).encode(), signature.encode())


def is_fresh(sent_at: str, at: datetime) -> bool:
    """`sent_at` as ISO 8601 writes it, with its zone."""
    try:
        sent = datetime.fromisoformat(sent_at)
        return abs(at - sent) <= FRESH
    except (ValueError, TypeError):
        return False
