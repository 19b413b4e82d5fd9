"""What templates may say."""

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest
from django.template import Context, Template
from django.utils.translation import override

from sogoc.components.templatetags import look


def test_an_icon_is_drawn_in_the_ink_around_it_and_hidden_from_screen_readers() -> None:
    drawn = look.icon("search")
    assert drawn.startswith('<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"')
    assert "<path d=" in drawn
    assert 'stroke="none"' not in drawn
    assert 'class="icon icon-large"' in look.icon("search", "large")


@pytest.mark.parametrize("name", ["no-such-thing", "../outline/search", "", "Search"])
def test_a_misspelt_icon_is_an_error_at_once(name: str) -> None:
    with pytest.raises(look.NoSuchIcon):
        look.icon(name)


@pytest.mark.parametrize(
    ("template", "value", "written"),
    [
        ("{{ it|whole }}", 1176355, "1.176.355"),
        ("{{ it|decimal:1 }}", Fraction(59600, 601), "99,2"),
        ("{{ it|percent:1 }}", Fraction(41, 58), "70,7%"),
        ("{{ it|day }}", date(2024, 6, 5), "05/6/2024"),
        ("{{ it|moment }}", datetime(2024, 6, 5, 9, 59, tzinfo=UTC), "16:59 ngày 05/6/2024"),
        ("{{ it|whole }}{{ it|decimal }}{{ it|percent }}{{ it|day }}{{ it|moment }}", None, ""),
    ],
)
def test_numbers_and_days_are_written_the_vietnamese_way(template: str, value: object, written: str) -> None:
    assert Template(template).render(Context({"it": value})) == written


def test_what_is_unchanging_is_written_once_a_language_and_knows_nothing_of_the_request() -> None:
    template = Template(
        "{% load i18n %}{% unchanging %}{{ name }}{% translate 'Đóng' %}{% endunchanging %}{{ name }}"
    )
    assert template.render(Context({"name": "An"})) == "ĐóngAn"
    with override("en"):
        assert template.render(Context({"name": "Bình"})) == "CloseBình"
    assert template.render(Context({"name": "Chi"})) == "ĐóngChi"
