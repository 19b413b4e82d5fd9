"""What was found of the signatures in a file, each time somebody looked. A later look never erases an earlier one."""

from datetime import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _

from sogoc.foundations.documents.choices import one_of, told_by
from sogoc.foundations.documents.models import StoredFile

from .traits import CONFIDENCE_NAMES, WHOLENESS_NAMES, Confidence, Wholeness


class SignatureCheck(models.Model):
    """One look at a file, by the authorities that were trusted then."""

    file = models.ForeignKey(StoredFile, models.PROTECT, related_name="signature_checks")
    checked_at = models.DateTimeField(_("kiểm tra lúc"))
    readable = models.BooleanField(_("đọc được"))
    trust = models.CharField(max_length=64, editable=False)

    class Meta:
        ordering = ("-checked_at", "-id")

    def __str__(self) -> str:
        return str(self.file)

    @property
    def sound(self) -> bool:
        """Signed, and every signature whole and trusted."""
        found = list(self.signatures.all())
        return bool(found) and all(one.sound for one in found)

    @property
    def signed(self) -> bool:
        """Somebody's signature stands in it and holds, whoever they are."""
        return any(one.whole for one in self.signatures.all())

    @property
    def altered(self) -> bool:
        return any(one.wholeness == Wholeness.ALTERED for one in self.signatures.all())


class FoundSignature(models.Model):
    """One signature, as it was found."""

    check_made = models.ForeignKey(SignatureCheck, models.PROTECT, related_name="signatures")
    place = models.PositiveSmallIntegerField(_("thứ tự"))
    signer = models.CharField(_("người ký"), max_length=200, blank=True)
    organisation = models.CharField(_("tổ chức"), max_length=200, blank=True)
    issuer = models.CharField(_("nơi cấp chứng thư"), max_length=200, blank=True)
    serial = models.CharField(_("số chứng thư"), max_length=64, blank=True)
    told_at = models.DateTimeField(_("ký lúc"), null=True)
    stamped_at = models.DateTimeField(_("dấu thời gian"), null=True)
    wholeness = models.CharField(_("toàn vẹn"), max_length=12, choices=told_by(WHOLENESS_NAMES))
    confidence = models.CharField(_("tin cậy"), max_length=12, blank=True, choices=told_by(CONFIDENCE_NAMES))

    class Meta:
        ordering = ("place",)
        constraints = (
            models.UniqueConstraint(fields=("check_made", "place"), name="signature_found_once"),
            one_of("found_signature", "wholeness", Wholeness),
            one_of("found_signature", "confidence", Confidence),
        )

    def __str__(self) -> str:
        return self.signer

    @property
    def whole(self) -> bool:
        return self.wholeness in (Wholeness.WHOLE, Wholeness.EXTENDED)

    @property
    def at(self) -> datetime | None:
        """When: by a timestamp server where there was one, else by the signer's own clock."""
        return self.stamped_at or self.told_at

    @property
    def sound(self) -> bool:
        return self.whole and self.confidence == Confidence.TRUSTED
