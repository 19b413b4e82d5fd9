import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from sogoc.areas.direction.surveys.actions.draw_sample import (
    SampleDrawn,
    SampleEmpty,
    SampleTooLate,
    draw_sample,
)
from sogoc.areas.direction.surveys.models import SampledDossier, Token
from sogoc.areas.direction.surveys.queries.grouping import grouped
from sogoc.areas.direction.surveys.register import LEAST_TOGETHER, Drawn, Mode

from .builders import closed, ready_for_draw_sample, sample, survey

pytestmark = pytest.mark.django_db


def test_each_dossier_has_a_token_and_here_is_nothing_of_which() -> None:
    ready = ready_for_draw_sample()
    invited = draw_sample(**ready)
    assert sorted(one.dossier for one in invited) == [one.dossier for one in SampledDossier.objects.all()]
    assert len({one.secret for one in invited}) == Token.objects.count() == 6
    with pytest.raises(SampleDrawn):
        draw_sample(**ready)


def test_on_paper_alone_nobody_needs_a_token() -> None:
    invited = draw_sample(**ready_for_draw_sample(survey=survey(mode=Mode.PAPER)))
    assert {one.secret for one in invited} == {""}
    assert not Token.objects.exists()


def test_nobody_is_no_sample_and_what_is_closed_draws_none() -> None:
    with pytest.raises(SampleEmpty):
        draw_sample(**ready_for_draw_sample(sample=[]))
    with pytest.raises(SampleTooLate):
        draw_sample(**ready_for_draw_sample(survey=closed(title="Khác")))


def test_a_token_does_not_tell_of_a_group_that_is_too_small() -> None:
    others = [Drawn("X-1", "1.000009", "Hiếm", "so"), Drawn("X-2", "1.000010", "Hiếm hơn", "so")]
    draw_sample(**ready_for_draw_sample(sample=[*sample(6), *others]))
    told = sorted(Token.objects.values_list("procedure_code", flat=True))
    assert told == [""] * 8 or told == [""] * 2 + ["1.000001"] * 6


@settings(max_examples=60, deadline=None)
@given(some.lists(some.tuples(some.sampled_from("abcd"), some.sampled_from("123")), min_size=1, max_size=60))
def test_no_token_stands_in_a_group_smaller_than_five(told: list[tuple[str, str]]) -> None:
    drawn = [Drawn(str(i), code, code, division) for i, (division, code) in enumerate(told)]
    groups = grouped(drawn)
    sizes = {one: groups.count(one) for one in groups}
    assert min(sizes.values()) >= min(LEAST_TOGETHER, len(drawn))
    for before, after in zip(drawn, groups, strict=True):
        assert after.division in ("", before.division)
        assert after.procedure_code in ("", before.procedure_code)
