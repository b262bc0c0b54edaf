"""Models of `integrations`."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, Literal, TypeAlias

from .._runtime.codec.model import Model

IntInstallResultState: TypeAlias = (
    Literal["pending_authentication", "success", "failed"] | str
)


class IntApp(Model, kw_only=True):
    """An app in the store that can be installed as an integration."""

    authentication: IntAppAuthentication | None = None
    author: IntAuthor | None = None
    """Who made an app."""
    code: str | None = None
    config_schema: str | None = None
    description: str | None = None
    is_duplicate_allowed: bool | None = None
    """Default: false"""
    is_published: bool | None = None
    name: str | None = None
    tags: list[str] | None = None


class IntAppAuthentication(Model, kw_only=True):
    """Not described in the API's documents."""

    schema: str | None = None
    type: Literal["redirect", "post"] | str | None = None


class IntAuthor(Model, kw_only=True):
    """Who made an app."""

    description: str | None = None
    is_third_party: bool | None = None
    name: str | None = None
    url: str | None = None


class IntInstallResult(Model, kw_only=True):
    """How an installation stands, and where to go on if it waits for authentication."""

    redirect_url: str | None = None
    state: IntInstallResultState | None = None


class IntIntegration(Model, kw_only=True):
    """An app in use, with its configuration."""

    active_at: dt.datetime | None = None
    app_code: str | None = None
    configuration: dict[str, Any] | None = None
    created_at: dt.datetime | None = None
    deleted_at: dt.datetime | None = None
    id: int | None = None
    is_installed: bool | None = None
    name: str | None = None
    updated_at: dt.datetime | None = None


class IntIntegrationModel(Model, kw_only=True):
    """What it takes to install an app or to change an integration."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("credentials",))
    configuration: dict[str, Any] | None = None
    credentials: dict[str, Any] | None = None
    name: str | None = None
