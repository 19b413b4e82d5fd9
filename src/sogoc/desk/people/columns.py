"""How accounts look in a list."""

from typing import TYPE_CHECKING

from django.utils.html import format_html
from django.utils.translation import gettext, gettext_lazy

from sogoc.components.tables import Column, row_link
from sogoc.desk.addresses import addresses

if TYPE_CHECKING:
    from django.utils.safestring import SafeString

    from sogoc.foundations.people.models import Account


def _name(account: "Account") -> "SafeString":
    return row_link(addresses("people:account")(account.pk), account.username)


def offices(account: "Account") -> str:
    return "; ".join(
        f"{gettext(office.get_role_display())}, {office.agency.name}" for office in account.offices.all()
    )


def _state(account: "Account") -> "SafeString":
    if not account.is_active:
        return format_html('<span class="badge badge-draft">{}</span>', gettext("đã đóng"))
    if account.must_change_password:
        return format_html('<span class="badge badge-soon">{}</span>', gettext("chưa đặt mật khẩu"))
    return format_html('<span class="badge badge-neutral">{}</span>', gettext("đang dùng"))


COLUMNS = {
    "username": Column(gettext_lazy("Tên đăng nhập"), _name, by="username", look="cell-main"),
    "name": Column(gettext_lazy("Họ tên hoặc chức danh"), lambda account: account.name, by="name"),
    "offices": Column(gettext_lazy("Vai trò"), offices),
    "state": Column(gettext_lazy("Tình trạng"), _state, by="is_active", look="unbroken"),
}
