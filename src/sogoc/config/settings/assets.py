"""Styles, scripts, fonts and icons: named one by one, hashed, served by the application itself."""

from .places import HOME, NODE_MODULES
from .security import DEBUG

__all__ = ["NODE_MODULES", "STATICFILES_FINDERS", "STATIC_ROOT", "STATIC_URL", "STORAGES"]

STATIC_URL = "/static/"
STATIC_ROOT = HOME / "static"
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    "sogoc.components.assets.NamedAssetsFinder",
]
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": str(HOME / "files")},
    },
    "staticfiles": {
        "BACKEND": (
            "django.contrib.staticfiles.storage.StaticFilesStorage"
            if DEBUG
            else "whitenoise.storage.CompressedManifestStaticFilesStorage"
        ),
    },
}
