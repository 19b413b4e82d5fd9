"""The samples hold what the papers name, and nobody's name."""

import re
import subprocess
from pathlib import Path

import pytest
import yaml

from sogoc.samples.loading import DATA

ROOT = Path(__file__).parents[2]
# The department's own symbol, as it came out of scanning: facts/known-errors.csv, "symbol unknown to the register".
MISREAD = re.compile(r"\b(S|B)K-?H{1,2}-?C{1,2}H?-?N\b|\b(S)KH\s?-\s?CN\b")
# Where a paper is wrong about a number, the samples hold what is right.
MENDED = {"01/KH-SKHCN 2023", "04/KH-SKHCN 2023", "06/2020/NQ-HĐND 2020"}


@pytest.fixture(scope="module")
def text(papers: Path) -> str:
    told = "\n".join(path.read_text(encoding="utf-8") for path in sorted(papers.glob("*.txt")))
    return MISREAD.sub(lambda misread: f"{misread[1] or misread[2]}KHCN", re.sub(r"\s*-\s*", "-", told))


def documents() -> list[str]:
    told = yaml.safe_load((DATA / "documents.yaml").read_text(encoding="utf-8"))
    return [f"{row['number']} {row['day'].year}" for rows in told.values() for row in rows]


@pytest.mark.parametrize("document", documents())
def test_a_sample_is_named_in_the_papers(document: str, text: str) -> None:
    number, year = document.split()
    places = [match.end() for match in re.finditer(rf"(?<!\d){re.escape(number)}", text)]
    assert places, f"no paper names {number}"
    if document not in MENDED:
        dated = [text[place : place + 60] for place in places]
        assert any(year in words for words in dated) or not any("ngày" in words[:20] for words in dated)


def laws() -> set[str]:
    told = yaml.safe_load((DATA / "links.yaml").read_text(encoding="utf-8"))
    return {row["law"] for book in told.values() for row in book["citations"]}


def test_a_law_that_a_sample_cites_is_named_in_the_papers(text: str) -> None:
    assert [law for law in laws() if not re.search(rf"(?<!\d){re.escape(law)}", text)] == []


def test_no_telephone_number_or_address_of_the_papers_stands_here(papers: Path) -> None:
    told = "\n".join(path.read_text(encoding="utf-8") for path in papers.glob("*.txt"))
    private = set(re.findall(r"0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}|[\w.]+@[\w.]+\.vn", told))
    assert private
    pattern = "|".join(re.escape(one) for one in sorted(private))
    found = subprocess.run(
        ["git", "grep", "-lIE", pattern], cwd=ROOT, text=True, capture_output=True, check=False
    )
    assert found.stdout == ""
