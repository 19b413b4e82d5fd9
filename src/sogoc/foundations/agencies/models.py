"""The tree of government."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class AgencyKind(models.TextChoices):
    PROVINCE = "province", _("Tỉnh, thành phố")
    COMMITTEE = "committee", _("Ủy ban nhân dân")
    DEPARTMENT = "department", _("Sở, ban, ngành")
    DIVISION = "division", _("Phòng, văn phòng")
    ADMINISTRATIVE_SUBORDINATE = "administrative_subordinate", _("Chi cục và tương đương")
    SERVICE_UNIT = "service_unit", _("Đơn vị sự nghiệp công lập")


class Agency(models.Model):
    """Any node of the tree. Its path begins with its parent's, so a subtree is a prefix."""

    key = models.SlugField(_("mã"), max_length=40, unique=True)
    name = models.CharField(_("tên cơ quan"), max_length=200)
    short_name = models.CharField(_("tên gọi tắt"), max_length=60)
    symbol = models.CharField(_("ký hiệu trong văn bản"), max_length=20, blank=True)
    kind = models.CharField(_("loại"), max_length=40, choices=AgencyKind)
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="children")
    path = models.CharField(max_length=400, unique=True, editable=False)
    valid_from = models.DateField(_("thành lập ngày"))
    folded = models.CharField(max_length=300, editable=False)

    class Meta:
        ordering = ("path",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(path__endswith="/") & models.Q(path__contains=models.F("key")),
                name="agency_path_ends_with_its_key",
            ),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def held_at(self) -> str:
        return self.path

    @property
    def depth(self) -> int:
        return self.path.count("/") - 1
