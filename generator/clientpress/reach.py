"""Where the references of a document may lead: what `root` and `urls` of a table say."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Reach:
    """The folder out of which no file is read, and the files that stand for URLs.

    Without a `root` that is the folder of the document. A URL that ends with a slash
    stands for all below it, and its path is a folder.
    """

    root: Path | None = None
    urls: Mapping[str, Path] = field(default_factory=dict[str, Path])

    def __bool__(self) -> bool:
        return self.root is not None or bool(self.urls)

    def file_for(self, url: str) -> Path | None:
        """Return the file that stands for a URL, None if there is none."""
        if url in self.urls:
            return self.urls[url]
        fitting = [
            one for one in self.urls if one.endswith("/") and url.startswith(one)
        ]
        if not fitting:
            return None
        longest = max(fitting, key=len)
        return self.urls[longest] / unquote(url[len(longest) :])

    def allows(self, path: Path, folder: Path) -> bool:
        """Tell whether a file may be read for a document in `folder`.

        Both are followed through links before they are compared.
        """
        places = [self.root or folder, *self.urls.values()]
        return any(path.is_relative_to(place.resolve()) for place in places)

    def text(self, folder: Path) -> str:
        """Return what is said as text to make a digest of, without absolute paths."""
        places = {"": self.root, **self.urls}
        return json.dumps(
            {
                key: Path(os.path.relpath(place, folder)).as_posix()
                for key, place in sorted(places.items())
                if place is not None
            }
        )
