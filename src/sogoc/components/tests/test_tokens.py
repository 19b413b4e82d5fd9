"""Every pair of text and ground in the look is readable: WCAG 2.2 AA, in both schemes, computed from the tokens."""

import re
from itertools import product
from pathlib import Path

import pytest

STYLES = Path(__file__).parents[1] / "static" / "components"
TOKENS = (STYLES / "tokens.css").read_text()
COLOUR = re.compile(r"--([a-z-]+): (#[0-9a-f]{6});")

TEXT = 4.5
CONTROL = 3.0

GROUNDS = ("paper", "leaf", "well", "well-deep")
PAIRS = [
    *(
        (ink, ground, TEXT)
        for ink, ground in product(("ink", "ink-soft", "primary", "primary-strong", "seal"), GROUNDS)
    ),
    *((ink, ground, TEXT) for ink, ground in product(("good", "soon"), ("paper", "leaf", "well"))),
    # what stands in a wash of its own colour, and what links and words stand in it besides
    *((ink, f"{kind}-wash", TEXT) for kind in ("primary", "good", "soon", "seal") for ink in (kind, "ink")),
    ("on-primary", "primary", TEXT),
    ("on-primary", "primary-strong", TEXT),
    ("on-seal", "seal", TEXT),
    ("paper", "ink", TEXT),
    ("ink", "selection", TEXT),
    # the edge of a control, the ring of focus, the mark
    *(("edge", ground, CONTROL) for ground in ("paper", "leaf", "well")),
    *(("focus", ground, CONTROL) for ground in GROUNDS),
    *(("mark", ground, CONTROL) for ground in ("paper", "well")),
]


def block(opening: str) -> dict[str, str]:
    return dict(COLOUR.findall(TOKENS.split(opening, 1)[1].split("}", 1)[0]))


LIGHT = block(":root {")
DARK = block(':root[data-scheme="dark"] {')
DARK_BY_MACHINE = block(':root:not([data-scheme="light"]) {')


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * channel for weight, channel in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS, ids=str)
def test_pair_is_readable(scheme: dict[str, str], ink: str, ground: str, least: float) -> None:
    assert contrast(scheme[ink], scheme[ground]) >= least


def test_dark_is_the_same_chosen_by_the_machine_or_by_hand() -> None:
    assert DARK == DARK_BY_MACHINE
    assert DARK.keys() == LIGHT.keys()


def test_every_colour_in_the_style_sheets_has_a_name() -> None:
    """Outside the tokens, the mark and paper's black and white, no colour is written as a number."""
    for sheet in STYLES.glob("*.css"):
        if sheet.name in {"tokens.css", "print.css"}:
            continue
        written = set(re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[;\s])", sheet.read_text())) - {"#fffdf9"}
        assert not written, f"{sheet.name}: {written}"


def test_every_name_that_is_spoken_is_defined() -> None:
    named = set(re.findall(r"--([a-z0-9-]+):", TOKENS))
    for sheet in STYLES.glob("*.css"):
        spoken = set(re.findall(r"var\(--([a-z0-9-]+)", sheet.read_text()))
        assert spoken <= named, f"{sheet.name}: {spoken - named}"


def test_no_line_cuts_a_vietnamese_capital() -> None:
    """Ẫ and Ệ stack two marks: below 1.25 a line of headings would cut them off."""
    for sheet in STYLES.glob("*.css"):
        for height in re.findall(r"line-height: (\d[\d.]*);|--line-[a-z]+: (\d[\d.]*);", sheet.read_text()):
            assert float(height[0] or height[1]) >= 1.25, f"{sheet.name}: line-height {height}"
