"""How an inspection of a field begins, and what can be done to it, to whom it came to, and to what it found."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from sogoc.areas.organisation.decentralisation.actions.conclude_field_inspection import (
    conclude_field_inspection,
)
from sogoc.areas.organisation.decentralisation.actions.drop_field_inspection import drop_field_inspection
from sogoc.areas.organisation.decentralisation.actions.inspect_body import inspect_body
from sogoc.areas.organisation.decentralisation.actions.open_field_inspection import open_field_inspection
from sogoc.areas.organisation.decentralisation.actions.record_field_finding import record_field_finding
from sogoc.areas.organisation.decentralisation.actions.resolve_field_finding import resolve_field_finding
from sogoc.areas.organisation.decentralisation.actions.strike_field_finding import strike_field_finding
from sogoc.areas.organisation.decentralisation.actions.strike_inspected_body import strike_inspected_body
from sogoc.areas.organisation.decentralisation.queries import (
    bodies_seen_by,
    field_inspections_seen_by,
    findings_seen_by,
)
from sogoc.desk.deeds import Beginning, Deed, Deeds, Kind
from sogoc.desk.proving import proofs_of
from sogoc.desk.telling import ReasonForm

from . import forms
from .trails import (
    of_a_body,
    of_a_finding,
    of_an_inspection,
    of_the_list,
    page_of,
    page_of_body,
    page_of_finding,
)


def _open(one: Any) -> bool:
    return one.concluded_on is None and one.dropped_on is None


INSPECTION = Beginning(
    "open_field_inspection",
    open_field_inspection,
    forms.OpenForm,
    page_of,
    of_the_list,
    _("Mở cuộc kiểm tra, thanh tra"),
    _("Đã mở; hãy ghi cơ quan được kiểm tra."),
)
INSPECTION_KIND = Kind("inspection", field_inspections_seen_by, page_of, of_an_inspection)
INSPECTIONS = Deeds(
    INSPECTION_KIND,
    {
        "inspect": Deed(
            "inspect_body",
            inspect_body,
            forms.BodyForm,
            _("Ghi cơ quan được kiểm tra"),
            _("Đã ghi cơ quan được kiểm tra."),
            _open,
            page_of=page_of_body,
        ),
        "conclude": Deed(
            "conclude_field_inspection",
            conclude_field_inspection,
            forms.ConcludeForm,
            _("Ghi kết luận"),
            _("Đã ghi kết luận."),
            lambda one: _open(one) and one.held_on,
        ),
        "drop": Deed(
            "drop_field_inspection",
            drop_field_inspection,
            ReasonForm,
            _("Bỏ"),
            _("Đã bỏ."),
            lambda one: _open(one) and one.held_on is None,
        ),
    },
)
BODIES = Deeds(
    Kind("body", bodies_seen_by, page_of_body, of_a_body),
    {
        "finding": Deed(
            "record_field_finding",
            record_field_finding,
            forms.FindingForm,
            _("Ghi vấn đề phát hiện"),
            _("Đã ghi vấn đề."),
            page_of=page_of_finding,
        ),
        "strike": Deed(
            "strike_inspected_body",
            strike_inspected_body,
            ReasonForm,
            _("Xóa vì ghi nhầm"),
            _("Đã xóa; nhật ký giữ lại điều đã ghi."),
            lambda one: _open(one.inspection),
            page_of=page_of,
        ),
    },
)
FINDING_KIND = Kind("finding", findings_seen_by, page_of_finding, of_a_finding)
FINDINGS = Deeds(
    FINDING_KIND,
    {
        "resolve": Deed(
            "resolve_field_finding",
            resolve_field_finding,
            forms.ResolveForm,
            _("Ghi đã xử lý xong"),
            _("Đã ghi xử lý xong."),
            lambda one: one.resolved_on is None,
        ),
        "strike": Deed(
            "strike_field_finding",
            strike_field_finding,
            ReasonForm,
            _("Xóa vì ghi nhầm"),
            _("Đã xóa; nhật ký giữ lại điều đã ghi."),
            lambda one: one.resolved_on is None,
            page_of=page_of_body,
        ),
    },
)
PROOFS = proofs_of(INSPECTION_KIND)
FINDING_PROOFS = proofs_of(FINDING_KIND)
