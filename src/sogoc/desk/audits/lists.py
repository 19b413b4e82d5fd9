"""The list of recommendations, and the page of one."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from sogoc.areas.public_finance.audits.queries import recommendations_wanted
from sogoc.desk.listed import Begun, Listed
from sogoc.desk.recorded import Recorded
from sogoc.desk.revenues.trails import of_the_field
from sogoc.kernel.vietnamese import whole

from . import columns, deeds, forms
from .trails import of_the_list


def _many(total: int) -> str:
    return ngettext("%(written)s kiến nghị", "%(written)s kiến nghị", total) % {"written": whole(total)}


RECOMMENDATIONS = Listed(
    "recommendations",
    "see_audit_recommendation",
    _("Kiến nghị kiểm toán, thanh tra"),
    forms.FilterForm,
    recommendations_wanted,
    columns.COLUMNS,
    "-recommended_on",
    _many,
    _("Ghi từng kiến nghị của kết luận; theo dõi đến khi có văn bản thực hiện."),
    of_the_field,
    sheet="sheets:audits",
    brings="audits",
    begins=(Begun("audits:enter", "enter_audit_recommendation", _("Ghi kiến nghị")),),
    figures=(
        "audit_recommendations",
        "audit_recommendations_resolved_rate",
        "audit_money_recommended",
        "audit_money_recovered",
    ),
    takes_day=True,
)
RECOMMENDATION = Recorded(
    deeds.RECOMMENDATIONS,
    columns.facts,
    ((_("Kết luận, báo cáo kiểm toán"), "conclusion"), (_("Văn bản thực hiện"), "resolved_by")),
    columns.state_of,
    of_the_list,
    "audits:evidence",
)
