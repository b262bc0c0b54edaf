"""Parameters of `tpl`."""

from __future__ import annotations

from typing import Literal, TypedDict

from .. import models


class TplGitReferenceParams(TypedDict, total=False):
    """A tag, or a branch at one of its commits."""

    branch: models.TplGitReferenceBranch | TplGitReferenceBranchParams
    tag: models.TplGitReferenceTag | TplGitReferenceTagParams
    type: Literal["tag", "branch"] | str


class TplGitReferenceBranchParams(TypedDict, total=False):
    """Not described in the API's documents."""

    commit_sha: str
    """Default: "latest" """
    name: str


class TplGitReferenceTagParams(TypedDict, total=False):
    """Not described in the API's documents."""

    value: str


class TplThemeCreateModelParams(TypedDict, total=False):
    """A theme to add."""

    git_reference: models.TplGitReference | TplGitReferenceParams
    """A tag, or a branch at one of its commits."""
    name: str
    repository_id: int
    secret: str


class TplThemeUpdateModelParams(TypedDict, total=False):
    """What can be changed about a theme."""

    git_reference: models.TplGitReference | TplGitReferenceParams
    """A tag, or a branch at one of its commits."""
    name: str
    secret: str
