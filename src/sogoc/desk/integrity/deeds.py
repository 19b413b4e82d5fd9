"""How receptions, complaints, reports and declarations begin, and what can be done to them."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from sogoc.areas.civil_service.integrity.actions.accept_grievance import accept_grievance
from sogoc.areas.civil_service.integrity.actions.count_asset_declarations import count_asset_declarations
from sogoc.areas.civil_service.integrity.actions.hold_reception import hold_reception
from sogoc.areas.civil_service.integrity.actions.put_off_grievance import put_off_grievance
from sogoc.areas.civil_service.integrity.actions.receive_grievance import receive_grievance
from sogoc.areas.civil_service.integrity.actions.record_integrity_report import record_integrity_report
from sogoc.areas.civil_service.integrity.actions.settle_grievance import settle_grievance
from sogoc.areas.civil_service.integrity.actions.strike_reception import strike_reception
from sogoc.areas.civil_service.integrity.queries import (
    assets_seen_by,
    grievances_seen_by,
    receptions_seen_by,
    reports_seen_by,
)
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of
from sogoc.desk.telling import ReasonForm

from . import forms, trails


def _open(one: Any) -> bool:
    return one.settled_on is None


RECEPTION = Beginning(
    "hold_reception",
    hold_reception,
    forms.ReceptionForm,
    trails.page_of_reception,
    trails.of_receptions,
    _("Ghi buổi tiếp công dân"),
    _("Đã ghi buổi tiếp công dân."),
)
GRIEVANCE = Beginning(
    "receive_grievance",
    receive_grievance,
    forms.GrievanceForm,
    trails.page_of_grievance,
    trails.of_grievances,
    _("Nhận đơn"),
    _("Đã nhận đơn; lãnh đạo đã được báo."),
)
REPORT = Beginning(
    "record_integrity_report",
    record_integrity_report,
    forms.ReportForm,
    trails.page_of_report,
    trails.of_reports,
    _("Ghi báo cáo đã gửi"),
    _("Đã ghi báo cáo."),
)
ASSETS = Beginning(
    "count_asset_declarations",
    count_asset_declarations,
    forms.AssetsForm,
    trails.page_of_asset,
    trails.of_assets,
    _("Ghi kết quả kê khai"),
    _("Đã ghi kết quả kê khai."),
)
RECEPTION_KIND = Kind("reception", receptions_seen_by, trails.page_of_reception, trails.of_a_reception)
RECEPTIONS = Deeds(
    RECEPTION_KIND,
    {
        "strike": Deed(
            "strike_reception",
            strike_reception,
            ReasonForm,
            _("Xóa vì ghi nhầm"),
            _("Đã xóa; nhật ký giữ lại điều đã ghi."),
            page_of=lambda _agency: reverse("integrity:list"),
        ),
    },
)
GRIEVANCE_KIND = Kind("grievance", grievances_seen_by, trails.page_of_grievance, trails.of_a_grievance)
GRIEVANCES = Deeds(
    GRIEVANCE_KIND,
    {
        "accept": Deed(
            "accept_grievance",
            accept_grievance,
            forms.AcceptForm,
            _("Thụ lý"),
            _("Đã thụ lý; hạn tính theo luật của ngày đó."),
            lambda one: _open(one) and one.accepted_on is None,
        ),
        "settle": Deed(
            "settle_grievance",
            settle_grievance,
            forms.SettleForm,
            _("Ghi kết quả"),
            _("Đã ghi kết quả."),
            _open,
        ),
        "put_off": Deed(
            "put_off_grievance",
            put_off_grievance,
            forms.PutOffForm,
            _("Gia hạn"),
            _("Đã gia hạn."),
            lambda one: _open(one) and one.accepted_on is not None,
        ),
    },
)
REPORT_KIND = Kind("report", reports_seen_by, trails.page_of_report, trails.of_a_report)
ASSET_KIND = Kind("asset", assets_seen_by, trails.page_of_asset, trails.of_an_asset)
PROOFS = {
    "receptions": proofs_of(RECEPTION_KIND),
    "grievances": proofs_of(GRIEVANCE_KIND),
    "reports": proofs_of(REPORT_KIND),
    "assets": proofs_of(ASSET_KIND),
}
