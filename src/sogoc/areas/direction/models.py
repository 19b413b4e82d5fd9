"""I. Direction: how reform is led."""

from django.db import models

from sogoc.foundations.documents.models import Document


class ReformField(models.TextChoices):
    """What a steering document is about, in the order of the official report."""

    GENERAL = "general", "Chung"
    DIRECTION = "direction", "I. Chỉ đạo, điều hành"
    INSTITUTIONS = "institutions", "II. Thể chế"
    PROCEDURES = "procedures", "III. Thủ tục hành chính"
    ORGANISATION = "organisation", "IV. Tổ chức bộ máy"
    CIVIL_SERVICE = "civil_service", "V. Chế độ công vụ"
    PUBLIC_FINANCE = "public_finance", "VI. Tài chính công"
    DIGITAL = "digital", "VII. Chính quyền điện tử, chính quyền số"


class SteeringDocument(models.Model):
    """A document by which an agency steers reform."""

    document = models.OneToOneField(Document, models.PROTECT, related_name="steering")
    reform_field = models.CharField("lĩnh vực cải cách", max_length=20, choices=ReformField)

    class Meta:
        ordering = ("document__issued_on", "id")

    def __str__(self) -> str:
        return str(self.document)

    @property
    def held_at(self) -> str:
        return self.document.held_at
