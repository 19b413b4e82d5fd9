"""Templates: Django's own, with django-cotton's components."""

from .security import DEBUG

LOADERS = [
    "django_cotton.cotton_loader.Loader",
    "django.template.loaders.filesystem.Loader",
    "django.template.loaders.app_directories.Loader",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {
            "loaders": LOADERS if DEBUG else [("django.template.loaders.cached.Loader", LOADERS)],
            "builtins": ["django_cotton.templatetags.cotton", "sogoc.components.templatetags.look"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
                "sogoc.desk.shell.shell",
            ],
        },
    },
]
COTTON_SNAKE_CASED_NAMES = True
FORM_RENDERER = "sogoc.components.form_renderer.QuickRenderer"

LOGIN_URL = "people:sign_in"
LOGIN_REDIRECT_URL = "home"
LOGOUT_REDIRECT_URL = "people:sign_in"
