"""What a package index shows of clientpress: README, whose links lead to the repository.

Hatchling runs this when it builds. A page of an index knows no files beside it. Where the
repository is on the web, CLIENTPRESS_REPOSITORY says, as the workflow for releases does:
`https://` and a path, below which `blob/TAG/FILE` shows a file as on GitHub. Without it
links are only their words, since no address would be true.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

VARIABLE = "CLIENTPRESS_REPOSITORY"
_RELATIVE = re.compile(r"(!?)\[([^\]]*)\]\((?![a-z]+:|#)([^()\s]+)\)")


class CustomMetadataHook(MetadataHookInterface):
    """Adds the description and the addresses of the project."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add to the metadata what pyproject.toml calls dynamic."""
        repository = os.environ.get(VARIABLE, "").rstrip("/")
        tag = f"v{metadata['version']}"
        readme = (Path(self.root) / "README.md").read_text("utf-8")
        text = with_links(readme, repository, tag)
        metadata["readme"] = {"content-type": "text/markdown", "text": text}
        if repository:
            metadata["urls"] = {
                "Repository": repository,
                "Documentation": f"{repository}/blob/{tag}/docs/tutorial.md",
                "Changelog": f"{repository}/blob/{tag}/CHANGELOG.md",
            }


def with_links(readme: str, repository: str, tag: str) -> str:
    """Return README with links to the files of a tag, or without links to files."""

    def led(found: re.Match[str]) -> str:
        mark, words, path = found.groups()
        if not repository:
            return "" if mark else words
        kind = "raw" if mark else "blob"
        return f"{mark}[{words}]({repository}/{kind}/{tag}/{path})"

    return _RELATIVE.sub(led, readme)
