"""The list of grants, and the page of one."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from sogoc.areas.public_finance.support.queries import enterprise_grants_wanted
from sogoc.desk.listed import Begun, Listed
from sogoc.desk.recorded import Recorded
from sogoc.desk.revenues.trails import of_the_field
from sogoc.kernel.vietnamese import whole

from . import columns, deeds, forms
from .trails import of_the_list


def _many(total: int) -> str:
    return ngettext("%(written)s khoản hỗ trợ", "%(written)s khoản hỗ trợ", total) % {"written": whole(total)}


GRANTS = Listed(
    "grants",
    "see_enterprise_grant",
    _("Hỗ trợ doanh nghiệp"),
    forms.FilterForm,
    enterprise_grants_wanted,
    columns.COLUMNS,
    "-decided_on",
    _many,
    _("Ghi từng khoản theo văn bản quyết định; số tiền tính vào số liệu của kỳ."),
    of_the_field,
    sheet="sheets:support",
    brings="support",
    begins=(Begun("support:enter", "enter_enterprise_grant", _("Ghi khoản hỗ trợ")),),
    figures=("enterprise_support", "enterprise_grants_decided"),
)
GRANT = Recorded(
    deeds.GRANTS,
    columns.facts,
    ((_("Văn bản quyết định"), "decision"),),
    columns.state_of,
    of_the_list,
    "support:evidence",
)
