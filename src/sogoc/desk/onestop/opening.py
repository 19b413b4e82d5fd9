"""A new point, and a new connection to another system."""

from django.utils.translation import gettext_lazy as _

from sogoc.areas.procedures.onestop.actions.connect_system import connect_system
from sogoc.areas.procedures.onestop.actions.open_onestop_point import open_onestop_point
from sogoc.desk.deeds import Beginning

from .forms import ConnectForm, OpenForm
from .trails import of_points, page_of_connection, page_of_point

POINT = Beginning(
    "open_onestop_point",
    open_onestop_point,
    OpenForm,
    page_of_point,
    of_points,
    _("Mở Bộ phận Một cửa"),
    _("Đã mở Bộ phận Một cửa."),
)
CONNECTION = Beginning(
    "connect_system",
    connect_system,
    ConnectForm,
    page_of_connection,
    of_points,
    _("Ghi kết nối với hệ thống khác"),
    _("Đã ghi kết nối."),
)
