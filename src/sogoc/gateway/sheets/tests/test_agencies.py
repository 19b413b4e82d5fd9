"""Units of a department brought in from a sheet, and the tree taken out as one."""

from datetime import date
from io import BytesIO

import pytest
from django import forms
from python_calamine import CalamineWorkbook

from sogoc.foundations.agencies.queries import agency_named, parent_on
from sogoc.foundations.agencies.tests.builders import ADMINISTRATOR, department, division, merged
from sogoc.gateway.sheets.rows.agencies import AGENCIES
from sogoc.gateway.sheets.trees import agencies
from sogoc.kernel.acts import Refusal
from sogoc.kernel.tests.builders import MORNING

pytestmark = pytest.mark.django_db


def read(told: dict[str, str]) -> forms.Form:
    form = AGENCIES.row(told)
    assert form.is_valid(), form.errors
    return form


def test_the_example_row_becomes_a_unit_below_the_agency() -> None:
    so = department()
    AGENCIES.enter(read(dict(AGENCIES.example)).cleaned_data, so, at=MORNING, by=ADMINISTRATOR)
    unit = agency_named("phong-quan-ly-cong-nghe")
    assert (unit.kind, unit.name) == ("division", "Phòng Quản lý Công nghệ và Chuyên ngành")
    assert parent_on(unit, date(2023, 1, 1)) == so


def test_a_row_is_refused_by_the_act_itself() -> None:
    so = department(valid_from=date(2024, 1, 1))
    with pytest.raises(Refusal, match="01/01/2024"):
        AGENCIES.enter(read(dict(AGENCIES.example)).cleaned_data, so, at=MORNING, by=ADMINISTRATOR)


def test_the_tree_is_taken_out_as_it_stood(rf: object) -> None:
    so = department("so")
    merged(division(so, name="Phòng cũ"), into=division(so, "phong-moi", name="Phòng mới"))
    for day, there in (("2022-12-31", True), ("2023-01-01", False)):
        request = rf.get("/", {"day": day})  # type: ignore[attr-defined]
        request.actor, request.at = ADMINISTRATOR, MORNING
        rows = CalamineWorkbook.from_filelike(BytesIO(agencies(request).content)).get_sheet_by_index(0)
        names = [cell for row in rows.to_python() for cell in row]
        assert ("Phòng cũ" in names, "Phòng mới" in names) == (there, True)
