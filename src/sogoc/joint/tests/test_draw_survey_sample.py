from collections import Counter

import pytest

from sogoc.areas.direction.surveys.actions.draw_sample import SampleEmpty
from sogoc.areas.direction.surveys.tests.builders import survey
from sogoc.areas.procedures.dossiers.tests.builders import dossier
from sogoc.foundations.agencies.tests.builders import division
from sogoc.foundations.documents.tests.builders import some_agency
from sogoc.joint.draw_survey_sample import draw_survey_sample
from sogoc.kernel.periods import Period

from .builders import closed_dossiers, ready_for_draw_survey_sample

pytestmark = pytest.mark.django_db


def test_from_each_division_some_and_of_a_small_one_all() -> None:
    so = some_agency()
    phong = division(so, "phong")
    codes = closed_dossiers(6, agency=so) + closed_dossiers(2, agency=phong, first=7)
    dossier("H06.16-230214-0099", agency=so)  # still open: nobody has an answer to be content with
    found = survey(agency=so)
    invited = draw_survey_sample(**ready_for_draw_survey_sample(survey=found, strata="division", each=3))
    assert {one.dossier for one in invited} <= set(codes)
    drawn = Counter(found.sample.values_list("division__key", flat=True))
    assert drawn == {"so": 3, "phong": 2}


def test_from_each_procedure() -> None:
    closed_dossiers(4, procedure_code="1.000001")
    closed_dossiers(4, procedure_code="1.000002", first=5)
    found = survey()
    draw_survey_sample(**ready_for_draw_survey_sample(survey=found, each=2))
    drawn = Counter(found.sample.values_list("procedure_code", flat=True))
    assert drawn == {"1.000001": 2, "1.000002": 2}


def test_where_nothing_was_closed_there_is_nobody_to_ask() -> None:
    with pytest.raises(SampleEmpty):
        draw_survey_sample(**ready_for_draw_survey_sample(period=Period.parse("2022")))
