"""Secrets that are given to citizens with what they handed in: who holds one is known by it, and by nothing else."""

import secrets
from hashlib import sha256

# Without those that people take for one another: 0 and O, 1, I and L.
LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
GROUPS, LENGTH = 4, 4


def new_secret() -> str:
    """79 bits, as XXXX-XXXX-XXXX-XXXX: more than anybody guesses, and few enough to be read out."""
    letters = [secrets.choice(LETTERS) for _ in range(GROUPS * LENGTH)]
    return "-".join("".join(letters[i : i + LENGTH]) for i in range(0, len(letters), LENGTH))


def digest_of(secret: str) -> str:
    """However it was typed. What is random needs no slow digest."""
    plain = "".join(letter for letter in secret.upper() if letter in LETTERS)
    return sha256(plain.encode()).hexdigest()


def holder_key(digest: str) -> str:
    """Who holds that secret, as an actor: secret:5f2a… Without a secret it is nobody, who owns nothing."""
    return f"secret:{digest}" if digest else ""
