"""Results as files: which may become one, and the one that a code names."""

from django.db.models import QuerySet

from sogoc.areas.procedures.dossiers.models import Dossier, DossierResult
from sogoc.foundations.documents.models import Attachment
from sogoc.foundations.documents.traits import Secrecy

FEW = 50
_WHOLE = ("attachment__file", "attachment__document__agency", "dossier__agency")


def result_of(dossier: Dossier) -> DossierResult | None:
    """Most have none as a file, and to ask for everything about it takes longer than to ask whether there is one."""
    result = DossierResult.objects.filter(dossier=dossier)
    if not result.exists():
        return None
    found = result.select_related(*_WHOLE)
    return found.prefetch_related("attachment__file__signature_checks__signatures").first()


def signed_files_for(dossier: Dossier) -> list[Attachment]:
    """The newest signed PDF files in the books of the agency since the dossier came in."""
    files: QuerySet[Attachment] = Attachment.objects.filter(
        document__agency=dossier.agency_id,
        document__issued_on__gte=dossier.received_on,
        document__cancelled_on=None,
        document__secrecy=Secrecy.NORMAL.value,
        file__type="pdf",
        withdrawn_on=None,
    )
    found = files.select_related("file", "document").order_by("-document__issued_on", "-id")[:FEW]
    return [one for one in found.prefetch_related("file__signature_checks__signatures") if is_signed(one)]


def is_signed(attachment: Attachment) -> bool:
    """Somebody's signature holds, and none is broken; whom one trusts is judged where it is read."""
    check = next(iter(attachment.file.signature_checks.all()), None)
    return bool(check and check.signed and not check.altered)


def result_coded(code: str) -> DossierResult | None:
    """An earlier result by the code of its dossier, once it was handed over and while its file stands."""
    found = DossierResult.objects.filter(
        dossier__code=code.strip().upper(), dossier__returned_on__isnull=False, attachment__withdrawn_on=None
    )
    result = found.select_related(*_WHOLE).first()
    return result if result and is_signed(result.attachment) else None
