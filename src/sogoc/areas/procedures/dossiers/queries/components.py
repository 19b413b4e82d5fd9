"""The papers of a dossier, and what its procedure wants."""

from sogoc.areas.procedures.dossiers.models import Dossier, DossierComponent


def components_of(dossier: Dossier) -> list[DossierComponent]:
    return list(dossier.components.all())


def component_of(dossier: Dossier, key: int) -> DossierComponent | None:
    found = DossierComponent.objects.filter(dossier=dossier, pk=key)
    return found.select_related("dossier__agency").first()


def wanted_by_version(dossier: Dossier) -> list[str]:
    """The names of the papers that the version of its day wants, in their order."""
    version = dossier.procedure_version
    return [one.name for one in version.components.all()] if version else []
