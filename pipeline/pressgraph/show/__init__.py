"""Graph -> something to look at: a page that stands alone, a small picture, a frame for notebooks."""

from pressgraph.show.page import notebook_html, page
from pressgraph.show.svg import svg

__all__ = ["notebook_html", "page", "svg"]
