"""What goes into an output folder as it is: the changelog that stands beside a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .config import CHANGELOG
from .files import read_file, with_line_feeds

if TYPE_CHECKING:
    from .config import ApiConfig


def files_beside(api: ApiConfig) -> dict[str, bytes]:
    """Return the files by what they are called in the output folder.

    Raises:
        OSError: the changelog is there and cannot be read. A link is not followed, since
            it may lead out of the checkout.
    """
    if api.changelog is None:
        return {}
    try:
        content = read_file(api.changelog, follow=False)
    except FileNotFoundError:
        return {}
    return {CHANGELOG: with_line_feeds(content)}
