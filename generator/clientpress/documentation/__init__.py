"""Pages to read about a client, as HTML that needs no server and nothing of the network.

`client.py` says which pages there are, what is on them is planned in `operations.py` and
`models.py`, `site.py` holds them together and `html.py` prints them. Text of a document
becomes HTML by `html.py`, which escapes it, or as Markdown by `markdown.py`.
"""

from .client import add_client, article_entries
from .markdown import Article, article
from .places import places
from .site import Entry, Group, Page, Site, assets

__all__ = [
    "Article",
    "Entry",
    "Group",
    "Page",
    "Site",
    "add_client",
    "article",
    "article_entries",
    "assets",
    "places",
]
