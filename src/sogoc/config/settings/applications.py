"""The rooms that Django has to know of, from the ground up."""

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "django_cotton.apps.SimpleAppConfig",  # loaders are named in pages.py
    "sogoc.components",
    # foundations
    "sogoc.foundations.journal",
    "sogoc.foundations.agencies",
    "sogoc.foundations.calendar",
    "sogoc.foundations.people",
    "sogoc.foundations.documents",
    "sogoc.foundations.documents.rendering",
    "sogoc.foundations.citizens",
    "sogoc.foundations.documents.signing",
    "sogoc.foundations.notices",
    "sogoc.foundations.ledger",
    # areas, in the order of the official report
    "sogoc.areas.direction",
    "sogoc.areas.institutions",
    "sogoc.areas.procedures.catalogue",
    "sogoc.areas.procedures.processes",
    "sogoc.areas.procedures.reconciliation",
    "sogoc.areas.procedures.simplification",
    "sogoc.areas.procedures.dossiers",
    "sogoc.areas.procedures.feedback",
    "sogoc.areas.procedures.feeding",
    "sogoc.areas.procedures.payments",
    "sogoc.areas.procedures.applications",
    "sogoc.areas.organisation",
    "sogoc.areas.civil_service",
    "sogoc.areas.public_finance",
    "sogoc.areas.digital",
    "sogoc.areas.science",
    # reports, after the areas whose figures they print
    "sogoc.reports.forms",
    # faces
    "sogoc.desk",
    "sogoc.desk.agencies",
    "sogoc.desk.calendar",
    "sogoc.desk.documents",
    "sogoc.desk.catalogue",
    "sogoc.desk.dossiers",
    "sogoc.desk.feedback",
    "sogoc.desk.feeds",
    "sogoc.desk.figures",
    "sogoc.desk.forms",
    "sogoc.desk.journal",
    "sogoc.desk.people",
    "sogoc.desk.fields",
    "sogoc.desk.jobs",
    "sogoc.desk.notices",
    "sogoc.portal.shell",
    "sogoc.portal.procedures",
    "sogoc.portal.tracking",
    "sogoc.portal.feedback",
    "sogoc.portal.open",
    "sogoc.gateway",
    "sogoc.samples",
    "sogoc.config",
]

AUTH_USER_MODEL = "people.Account"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
ROOT_URLCONF = "sogoc.config.urls"
WSGI_APPLICATION = "sogoc.config.wsgi.application"

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "sogoc.config.middleware.request_ids.RequestIdMiddleware",
    "django.middleware.gzip.GZipMiddleware",  # pages shrink to a fifth; Django pads them against BREACH
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "sogoc.config.middleware.speaking.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "sogoc.config.middleware.sessions.SessionLimitMiddleware",
    "sogoc.config.middleware.signing_in.SignInMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "sogoc.config.middleware.acting.ActorMiddleware",
    "sogoc.config.middleware.citizens.CitizenMiddleware",
    "sogoc.config.middleware.first_things.FirstThingsMiddleware",
    "sogoc.config.middleware.readable.ReadableMiddleware",
    "sogoc.config.middleware.refusals.RefusalMiddleware",
]
