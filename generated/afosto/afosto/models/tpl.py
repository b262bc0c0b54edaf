"""Models of `tpl`."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal
from uuid import UUID

from .._runtime.codec.model import Model


class TplBuild(Model, kw_only=True):
    """A build of a repository at a tag or branch."""

    ended_at: dt.datetime | None = None
    errors: list[TplBuildError] | None = None
    git_reference: TplGitReference | None = None
    """A tag, or a branch at one of its commits."""
    id: int | None = None
    is_success: bool | None = None
    started_at: dt.datetime | None = None


class TplBuildError(Model, kw_only=True):
    """What went wrong in a build."""

    message: str | None = None


class TplGitReference(Model, kw_only=True):
    """A tag, or a branch at one of its commits."""

    branch: TplGitReferenceBranch | None = None
    tag: TplGitReferenceTag | None = None
    type: Literal["tag", "branch"] | str | None = None


class TplGitReferenceBranch(Model, kw_only=True):
    """Not described in the API's documents."""

    commit_sha: str | None = None
    """Default: "latest" """
    name: str | None = None


class TplGitReferenceTag(Model, kw_only=True):
    """Not described in the API's documents."""

    value: str | None = None


class TplRepository(Model, kw_only=True):
    """A Git repository of templates."""

    created_at: dt.datetime | None = None
    id: int | None = None
    installer: TplRepositoryInstaller | None = None
    is_private: bool | None = None
    name: str | None = None
    updated_at: dt.datetime | None = None


class TplRepositoryInstaller(Model, kw_only=True):
    """Not described in the API's documents."""

    type: str | None = None
    username: str | None = None


class TplTheme(Model, kw_only=True):
    """A theme that is built from a template repository."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("secret",))
    active_build: TplThemeActiveBuild | None = None
    created_at: dt.datetime | None = None
    git_reference: TplGitReference | None = None
    """A tag, or a branch at one of its commits."""
    id: UUID | None = None
    name: str | None = None
    repository_id: int | None = None
    secret: str | None = None
    updated_at: dt.datetime | None = None


class TplThemeActiveBuild(Model, kw_only=True):
    """Not described in the API's documents."""

    git_reference: TplGitReference | None = None
    """A tag, or a branch at one of its commits."""
    id: int | None = None
    repository_id: int | None = None


class TplThemeCreateModel(Model, kw_only=True):
    """A theme to add."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("secret",))
    git_reference: TplGitReference | None = None
    """A tag, or a branch at one of its commits."""
    name: str | None = None
    repository_id: int | None = None
    secret: str | None = None


class TplThemeUpdateModel(Model, kw_only=True):
    """What can be changed about a theme."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("secret",))
    git_reference: TplGitReference | None = None
    """A tag, or a branch at one of its commits."""
    name: str | None = None
    secret: str | None = None
