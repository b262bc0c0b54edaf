"""Models of `qcq`."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from .._runtime.codec.model import Model


class QcqAuthConfig(Model, kw_only=True):
    """Whether access must be authorised, and with which scope."""

    is_required: bool | None = None
    """Default: false"""
    scope: str | None = None


class QcqCacheConfig(Model, kw_only=True):
    """How long and for whom a response is cached, or that the origin decides."""

    age: int | None = None
    is_as_origin: bool | None = None
    is_public: bool | None = None


class QcqProxy(Model, kw_only=True):
    """Routes to origins, and who has access to them."""

    auth: QcqProxyAuth | None = None
    created_at: dt.datetime | None = None
    key: str | None = None
    oauth: QcqProxyOauth | None = None
    routes: list[QcqRoute] | None = None
    tenant_id: str | None = None
    updated_at: dt.datetime | None = None


class QcqProxyAuth(Model, kw_only=True):
    """Not described in the API's documents."""

    signature: QcqProxyAuthSignature | None = None


class QcqProxyAuthSignature(Model, kw_only=True):
    """Not described in the API's documents."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("secret",))
    auth: QcqAuthConfig | None = None
    """Whether access must be authorised, and with which scope."""
    cache: QcqCacheConfig | None = None
    """How long and for whom a response is cached, or that the origin decides."""
    secret: str | None = None


class QcqProxyModel(Model, kw_only=True):
    """A proxy to add."""

    auth: QcqProxyModelAuth | None = None
    key: str | None = None
    oauth: QcqProxyModelOauth | None = None
    routes: list[QcqRoute] | None = None


class QcqProxyModelAuth(Model, kw_only=True):
    """Not described in the API's documents."""

    signature: QcqProxyModelAuthSignature | None = None


class QcqProxyModelAuthSignature(Model, kw_only=True):
    """Not described in the API's documents."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("secret",))
    auth: QcqAuthConfig | None = None
    """Whether access must be authorised, and with which scope."""
    cache: QcqCacheConfig | None = None
    """How long and for whom a response is cached, or that the origin decides."""
    secret: str | None = None


class QcqProxyModelOauth(Model, kw_only=True):
    """Not described in the API's documents."""

    authorize_url: str | None = None
    client_id: str | None = None
    issuer: str | None = None
    return_url_key: str | None = None


class QcqProxyOauth(Model, kw_only=True):
    """Not described in the API's documents."""

    authorize_url: str | None = None
    client_id: str | None = None
    issuer: str | None = None
    return_url_key: str | None = None


class QcqProxyUpdateModel(Model, kw_only=True):
    """What can be changed about a proxy: all but its key."""

    auth: QcqProxyUpdateModelAuth | None = None
    oauth: QcqProxyUpdateModelOauth | None = None
    routes: list[QcqRoute] | None = None


class QcqProxyUpdateModelAuth(Model, kw_only=True):
    """Not described in the API's documents."""

    signature: QcqProxyUpdateModelAuthSignature | None = None


class QcqProxyUpdateModelAuthSignature(Model, kw_only=True):
    """Not described in the API's documents."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset(("secret",))
    auth: QcqAuthConfig | None = None
    """Whether access must be authorised, and with which scope."""
    cache: QcqCacheConfig | None = None
    """How long and for whom a response is cached, or that the origin decides."""
    secret: str | None = None


class QcqProxyUpdateModelOauth(Model, kw_only=True):
    """Not described in the API's documents."""

    authorize_url: str | None = None
    client_id: str | None = None
    issuer: str | None = None
    return_url_key: str | None = None


class QcqRoute(Model, kw_only=True):
    """A path of a proxy and the origin behind it."""

    origin: QcqRouteOrigin | None = None
    path: str | None = None
    settings: QcqRouteSettings | None = None


class QcqRouteOrigin(Model, kw_only=True):
    """Not described in the API's documents."""

    is_bucket: bool | None = None
    """Default: false"""
    uri: str | None = None


class QcqRouteSettings(Model, kw_only=True):
    """Not described in the API's documents."""

    auth: QcqAuthConfig | None = None
    """Whether access must be authorised, and with which scope."""
    cache: QcqCacheConfig | None = None
    """How long and for whom a response is cached, or that the origin decides."""
