"""Keys, cookies, headers, passwords."""

import os
import secrets

from csp.constants import NONCE, NONE, SELF

from .places import HOME


def kept_secret() -> str:
    """The key of this installation: made once, readable by its owner alone."""
    path = HOME / "secret.key"
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(64))
    except FileExistsError:
        pass
    return path.read_text()


# Signs the journal's anchors; made when the first one is. Its public half stands beside it in journal.pub.
JOURNAL_KEY = HOME / "journal.key"
DEBUG = os.environ.get("SOGOC_DEBUG") == "1"
SECRET_KEY = os.environ.get("SOGOC_SECRET_KEY") or kept_secret()
ALLOWED_HOSTS = [host for host in os.environ.get("SOGOC_HOSTS", "127.0.0.1,localhost").split(",") if host]

# Proxies of our own by their addresses; "" is a socket on this machine. From others nobody is told who asks.
PROXIES = os.environ["SOGOC_PROXIES"].split(",") if "SOGOC_PROXIES" in os.environ else []

# Behind TLS (SOGOC_TLS=1) cookies travel by it alone; on 127.0.0.1 there is none.
BEHIND_TLS = os.environ.get("SOGOC_TLS") == "1"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = BEHIND_TLS
SECURE_HSTS_SECONDS = 31_536_000 if BEHIND_TLS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = BEHIND_TLS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_TLS else None
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 12 * 60 * 60  # a working day, with the evening before a report
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "sogoc.config.errors.stale_form"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
        "manifest-src": [SELF],
    },
}

PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
PASSWORDS = "sogoc.foundations.people.passwords"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{PASSWORDS}.LongEnough", "OPTIONS": {"min_length": 12}},
    {"NAME": f"{PASSWORDS}.NotCommon"},
    {"NAME": f"{PASSWORDS}.NotTheName"},
    {"NAME": f"{PASSWORDS}.NotOnlyDigits"},
    {"NAME": f"{PASSWORDS}.NotOfThisHouse"},
]
# Roles that must confirm by a code (people/data/sign_in.yaml) are led to set it up. The demonstration, whose password
# is printed for everybody, turns that off.
SECOND_STEP_DEMANDED = os.environ.get("SOGOC_SECOND_STEP") != "off"
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
