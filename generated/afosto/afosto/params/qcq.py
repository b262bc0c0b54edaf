"""Parameters of `qcq`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import models


class QcqAuthConfigParams(TypedDict, total=False):
    """Whether access must be authorised, and with which scope."""

    is_required: bool
    """Default: false"""
    scope: str


class QcqCacheConfigParams(TypedDict, total=False):
    """How long and for whom a response is cached, or that the origin decides."""

    age: int
    is_as_origin: bool
    is_public: bool


class QcqProxyModelParams(TypedDict, total=False):
    """A proxy to add."""

    auth: models.QcqProxyModelAuth | QcqProxyModelAuthParams
    key: str
    oauth: models.QcqProxyModelOauth | QcqProxyModelOauthParams
    routes: Sequence[models.QcqRoute | QcqRouteParams]


class QcqProxyModelAuthParams(TypedDict, total=False):
    """Not described in the API's documents."""

    signature: models.QcqProxyModelAuthSignature | QcqProxyModelAuthSignatureParams


class QcqProxyModelAuthSignatureParams(TypedDict, total=False):
    """Not described in the API's documents."""

    auth: models.QcqAuthConfig | QcqAuthConfigParams
    """Whether access must be authorised, and with which scope."""
    cache: models.QcqCacheConfig | QcqCacheConfigParams
    """How long and for whom a response is cached, or that the origin decides."""
    secret: str


class QcqProxyModelOauthParams(TypedDict, total=False):
    """Not described in the API's documents."""

    authorize_url: str
    client_id: str
    issuer: str
    return_url_key: str


class QcqProxyUpdateModelParams(TypedDict, total=False):
    """What can be changed about a proxy: all but its key."""

    auth: models.QcqProxyUpdateModelAuth | QcqProxyUpdateModelAuthParams
    oauth: models.QcqProxyUpdateModelOauth | QcqProxyUpdateModelOauthParams
    routes: Sequence[models.QcqRoute | QcqRouteParams]


class QcqProxyUpdateModelAuthParams(TypedDict, total=False):
    """Not described in the API's documents."""

    signature: (
        models.QcqProxyUpdateModelAuthSignature | QcqProxyUpdateModelAuthSignatureParams
    )


class QcqProxyUpdateModelAuthSignatureParams(TypedDict, total=False):
    """Not described in the API's documents."""

    auth: models.QcqAuthConfig | QcqAuthConfigParams
    """Whether access must be authorised, and with which scope."""
    cache: models.QcqCacheConfig | QcqCacheConfigParams
    """How long and for whom a response is cached, or that the origin decides."""
    secret: str


class QcqProxyUpdateModelOauthParams(TypedDict, total=False):
    """Not described in the API's documents."""

    authorize_url: str
    client_id: str
    issuer: str
    return_url_key: str


class QcqRouteParams(TypedDict, total=False):
    """A path of a proxy and the origin behind it."""

    origin: models.QcqRouteOrigin | QcqRouteOriginParams
    path: str
    settings: models.QcqRouteSettings | QcqRouteSettingsParams


class QcqRouteOriginParams(TypedDict, total=False):
    """Not described in the API's documents."""

    is_bucket: bool
    """Default: false"""
    uri: str


class QcqRouteSettingsParams(TypedDict, total=False):
    """Not described in the API's documents."""

    auth: models.QcqAuthConfig | QcqAuthConfigParams
    """Whether access must be authorised, and with which scope."""
    cache: models.QcqCacheConfig | QcqCacheConfigParams
    """How long and for whom a response is cached, or that the origin decides."""
