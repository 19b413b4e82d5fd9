"""What audits recommend as a spreadsheet, as the list shows it."""

from django.utils.translation import gettext_lazy as _

from sogoc.areas.public_finance.audits.queries import recommendations_wanted
from sogoc.foundations.documents.choices import worded
from sogoc.gateway.wanting_finance import wanted_recommendations

from .sending_out import Cell, SheetOut

RECOMMENDATIONS = SheetOut(
    "see_audit_recommendation",
    _("Kiến nghị sau kiểm toán, thanh tra"),
    "kien-nghi-kiem-toan",
    wanted_recommendations,
    recommendations_wanted,
    ("recommended_on", "id"),
    (
        Cell(_("Nội dung kiến nghị"), 60, lambda one: one.content),
        Cell(_("Cơ quan kiến nghị"), 24, lambda one: worded(one, "auditor")),
        Cell(_("Loại kiến nghị"), 28, lambda one: worded(one, "remedy")),
        Cell(_("Số tiền kiến nghị (đồng)"), 20, lambda one: one.amount or None),
        Cell(_("Kết luận, báo cáo kiểm toán"), 24, lambda one: one.conclusion.printed),
        Cell(_("Ngày kiến nghị"), 14, lambda one: one.recommended_on),
        Cell(_("Thời hạn thực hiện"), 14, lambda one: one.due_on),
        Cell(_("Thực hiện xong ngày"), 14, lambda one: one.resolved_on),
        Cell(_("Số tiền đã thực hiện (đồng)"), 20, lambda one: one.recovered or None),
        Cell(_("Vì sao chưa đủ"), 40, lambda one: one.because),
        Cell(_("Rút ngày"), 14, lambda one: one.withdrawn_on),
    ),
)
