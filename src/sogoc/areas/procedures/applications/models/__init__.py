"""What is kept of what citizens write online, each thing in a file of its own."""

from .application import Application, Cosigning
from .papers import MOST_PAPERS, HandedPaper, kept_content

__all__ = ["MOST_PAPERS", "Application", "Cosigning", "HandedPaper", "kept_content"]
