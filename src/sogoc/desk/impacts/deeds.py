"""What can be done about what rests on a text that is no more."""

from django.utils.translation import gettext_lazy as _

from sogoc.desk.deeds import Deed, Deeds, Kind
from sogoc.foundations.documents.impacts import endings_seen_by
from sogoc.joint.assign_impact import assign_impact

from .forms import AssignForm
from .trails import of_one, page_of

IMPACTS = Deeds(
    Kind("ending", endings_seen_by, page_of, of_one),
    {
        "assign": Deed(
            "assign_task",
            assign_impact,
            AssignForm,
            _("Giao xem lại"),
            _("Đã giao nhiệm vụ xem lại."),
            lead=_("Mỗi tài liệu, bản ghi thành một nhiệm vụ; đã giao rồi thì không giao lần nữa."),
        ),
    },
)
