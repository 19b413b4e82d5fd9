"""What can be done to a point, to who works there and to a connection, each on a page of its own."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.onestop.actions.appoint_onestop_member import appoint_onestop_member
from sogoc.areas.procedures.onestop.actions.close_onestop_point import close_onestop_point
from sogoc.areas.procedures.onestop.actions.correct_onestop_point import PointChanged, correct_onestop_point
from sogoc.areas.procedures.onestop.actions.count_equipment import count_equipment
from sogoc.areas.procedures.onestop.actions.disconnect_system import disconnect_system
from sogoc.areas.procedures.onestop.actions.drop_turns import drop_turns
from sogoc.areas.procedures.onestop.actions.give_turns import give_turns
from sogoc.areas.procedures.onestop.actions.hand_over_turns import hand_over_turns
from sogoc.areas.procedures.onestop.actions.release_onestop_member import release_onestop_member
from sogoc.areas.procedures.onestop.queries import connections_seen_by, members_seen_by, points_seen_by
from sogoc.desk.deeds import Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of
from sogoc.desk.telling import LastDayForm

from . import forms
from .trails import (
    of_a_connection,
    of_a_member,
    of_a_point,
    page_of_connection,
    page_of_member,
    page_of_point,
)


def _stands(thing: Any) -> bool:
    """What has ended is only looked at."""
    return thing.valid_until is None


POINT = Kind("point", points_seen_by, page_of_point, of_a_point, PointChanged)
POINTS = Deeds(
    POINT,
    {
        "appoint": Deed(
            "appoint_onestop_member",
            appoint_onestop_member,
            forms.AppointForm,
            _("Cử người"),
            _("Đã ghi người làm việc ở Bộ phận Một cửa."),
            _stands,
        ),
        "equipment": Deed(
            "count_equipment",
            count_equipment,
            forms.CountForm,
            _("Kiểm đếm thiết bị"),
            _("Đã ghi số thiết bị."),
            _stands,
        ),
        "correct": Deed(
            "correct_onestop_point",
            correct_onestop_point,
            forms.CorrectForm,
            _("Sửa thông tin"),
            _("Đã sửa thông tin."),
            _stands,
        ),
        "close": Deed(
            "close_onestop_point",
            close_onestop_point,
            LastDayForm,
            _("Đóng Bộ phận Một cửa"),
            _("Đã ghi ngày đóng."),
            _stands,
        ),
    },
)
MEMBERS = Deeds(
    Kind("member", members_seen_by, page_of_member, of_a_member),
    {
        "turns": Deed(
            "give_turns",
            give_turns,
            forms.TurnsForm,
            _("Xếp lịch trực"),
            _("Đã xếp lịch trực."),
            _stands,
        ),
        "hand-over": Deed(
            "hand_over_turns",
            hand_over_turns,
            forms.HandOverForm,
            _("Bàn giao buổi trực"),
            _("Đã bàn giao buổi trực."),
            _stands,
        ),
        "drop": Deed(
            "drop_turns",
            drop_turns,
            forms.DropForm,
            _("Bỏ buổi trực"),
            _("Đã bỏ buổi trực."),
            _stands,
        ),
        "release": Deed(
            "release_onestop_member",
            release_onestop_member,
            LastDayForm,
            _("Thôi làm việc ở đây"),
            _("Đã ghi ngày thôi làm việc."),
            _stands,
        ),
    },
)
CONNECTIONS = Deeds(
    Kind("connection", connections_seen_by, page_of_connection, of_a_connection),
    {
        "disconnect": Deed(
            "disconnect_system",
            disconnect_system,
            forms.DisconnectForm,
            _("Ngừng kết nối"),
            _("Đã ghi ngày ngừng kết nối."),
            _stands,
        ),
    },
)
PROOFS = proofs_of(POINT)
