"""The pages that are measured, and the sample account that looks at them."""

from dataclasses import dataclass

USERNAME, PASSWORD = "vanphong.brvt", "so-goc-mau-2026"
FEW, MANY = 1_000, 20_000  # documents in the book


@dataclass(frozen=True, slots=True)
class Page:
    name: str
    path: str
    books: tuple[int, ...] = (FEW, MANY)
    """With how many documents its answers are timed: with both where its work may grow."""
    signed_in: bool = True


def pages(document: int) -> list[Page]:
    """`document` is one of the book's."""
    figure = "/figures/steering_documents_issued/"
    return [
        Page("sign-in", "/sign-in/", (FEW,), signed_in=False),
        Page("home", "/"),
        Page("documents of the quarter", "/documents/"),
        Page("documents, whole book", "/documents/?whole=on"),
        Page("documents, whole book, by words", "/documents/?whole=on&words=cai+cach+hanh+chinh", (MANY,)),
        Page("a document", f"/documents/{document}/", (FEW,)),
        Page("figures", "/figures/", (FEW,)),
        Page("a figure explained", figure),
        Page("a figure explained, whole year", f"{figure}?period=2024", (MANY,)),
        Page("search", "/search/?q=ke+hoach+cai+cach"),
        Page("agencies", "/agencies/", (FEW,)),
    ]
