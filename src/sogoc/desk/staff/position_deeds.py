"""How a list of job positions begins, and what can be done to it and to one of its positions."""

from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.positions.actions.approve_positions import approve_positions
from sogoc.areas.civil_service.positions.actions.describe_position import PositionChanged, describe_position
from sogoc.areas.civil_service.positions.actions.list_position import list_position
from sogoc.areas.civil_service.positions.actions.send_positions import send_positions
from sogoc.areas.civil_service.positions.queries import lists_seen_by, positions_seen_by
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of

from . import position_forms as forms
from . import trails

APPROVE = Beginning(
    "approve_positions",
    approve_positions,
    forms.ApproveForm,
    trails.page_of_list,
    trails.of_position_lists,
    _("Ghi danh mục được phê duyệt"),
    _("Đã ghi danh mục vị trí việc làm."),
)


def _is_open(listed: object) -> bool:
    return getattr(listed, "ended_on", None) is None and getattr(listed, "sent_on", None) is None


LIST = Kind("listed", lists_seen_by, trails.page_of_list, trails.of_a_list)
LISTS = Deeds(
    LIST,
    {
        "send": Deed(
            "send_positions",
            send_positions,
            forms.SendForm,
            _("Ghi đã gửi Sở Nội vụ"),
            _("Đã ghi gửi Sở Nội vụ."),
            _is_open,
        ),
        "add": Deed(
            "list_position",
            list_position,
            forms.AddForm,
            _("Thêm vị trí"),
            _("Đã thêm vị trí."),
            _is_open,
            page_of=trails.page_of_position,
        ),
    },
)
PROOFS = proofs_of(LIST)
POSITIONS = Deeds(
    Kind("position", positions_seen_by, trails.page_of_position, trails.of_a_position, PositionChanged),
    {
        "describe": Deed(
            "describe_position",
            describe_position,
            forms.DescribeForm,
            _("Ghi mô tả, khung năng lực"),
            _("Đã ghi bản mô tả và khung năng lực."),
            lambda position: _is_open(position.listed),
        ),
    },
)
