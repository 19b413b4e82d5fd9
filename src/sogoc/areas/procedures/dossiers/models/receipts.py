"""What a receipt gives to whoever applied: the code of the dossier, and a secret by which they may follow it."""

from sogoc.kernel.secrets_held import digest_of, new_secret

__all__ = ["digest_of", "new_secret"]
