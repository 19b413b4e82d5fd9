"""What enterprises are supported with as a spreadsheet, as the list shows it."""

from django.utils.translation import gettext_lazy as _

from sogoc.areas.public_finance.support.queries import enterprise_grants_wanted
from sogoc.gateway.wanting_finance import wanted_grants

from .sending_out import Cell, SheetOut

GRANTS = SheetOut(
    "see_enterprise_grant",
    _("Hỗ trợ doanh nghiệp"),
    "ho-tro-doanh-nghiep",
    wanted_grants,
    enterprise_grants_wanted,
    ("decided_on", "id"),
    (
        Cell(_("Nội dung hỗ trợ"), 50, lambda one: one.title),
        Cell(_("Chương trình, chính sách"), 40, lambda one: one.programme),
        Cell(_("Doanh nghiệp được hỗ trợ"), 40, lambda one: one.whom),
        Cell(_("Số doanh nghiệp"), 12, lambda one: one.enterprises),
        Cell(_("Số tiền (đồng)"), 20, lambda one: one.amount),
        Cell(_("Văn bản quyết định"), 22, lambda one: one.decision.printed),
        Cell(_("Ngày quyết định"), 14, lambda one: one.decided_on),
        Cell(_("Hủy ngày"), 14, lambda one: one.revoked_on),
    ),
)
