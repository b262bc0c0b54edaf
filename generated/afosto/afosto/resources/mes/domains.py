"""The operations of `mes.domains`."""

from __future__ import annotations

import builtins
from typing import Literal, TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

_CREATE: Operation[models.MesDomain] = Operation(
    "mes.domains.create",
    "POST",
    "/mes/domains",
    body=Body("application/json"),
    results={"200": Json(lambda: models.MesDomain)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_DELETE: Operation[models.MesDomain] = Operation(
    "mes.domains.delete",
    "DELETE",
    "/mes/domains/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.MesDomain)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_GET: Operation[models.MesDomain] = Operation(
    "mes.domains.get",
    "GET",
    "/mes/domains/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.MesDomain)},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)
_LIST: Operation[builtins.list[models.MesDomain]] = Operation(
    "mes.domains.list",
    "GET",
    "/mes/domains",
    parameters=(Parameter("is_verified", "query"),),
    results={"200": Json(lambda: builtins.list[models.MesDomain])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
)


class MesDomains(SyncResource):
    """Mail domains with their DNS records.

    The operations of `mes.domains`.
    """

    def create(
        self,
        *,
        fqdn: str | UnsetType = UNSET,
        body: models.MesDomainModel | params.MesDomainModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesDomain:
        """Register a mail domain and get its DNS records.

        Args:
            body: The name of the domain.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Messaging / Domains, lines 46985-47124.
        """
        return self._call(_CREATE, body=body, fields={"fqdn": fqdn}, options=options)

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesDomain:
        """Remove a mail domain and return its last state.

        Args:
            id: Id of the domain.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Messaging / Domains, lines 47266-47404.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesDomain:
        """Read a mail domain, its DNS records and whether it is verified.

        Args:
            id: Id of the domain.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Messaging / Domains, lines 47126-47264.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        is_verified: Literal[1, 0] | int | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MesDomain]:
        """List the mail domains, verified or not, with their DNS records.

        Args:
            is_verified: Filter by whether the domain is verified (`1`) or not
                (`0`).

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Messaging / Domains, lines 46842-46983.
        """
        return self._call(_LIST, {"is_verified": is_verified}, options=options)

    @property
    def with_raw_response(self) -> MesDomainsRaw:
        """The same methods, returning the whole response."""
        return cast("MesDomainsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> MesDomainsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("MesDomainsStreamed", self._as_streamed())


class AsyncMesDomains(AsyncResource):
    """Mail domains with their DNS records.

    The operations of `mes.domains`.
    """

    async def create(
        self,
        *,
        fqdn: str | UnsetType = UNSET,
        body: models.MesDomainModel | params.MesDomainModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.MesDomain:
        """Register a mail domain and get its DNS records.

        Args:
            body: The name of the domain.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Messaging / Domains, lines 46985-47124.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"fqdn": fqdn},
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesDomain:
        """Remove a mail domain and return its last state.

        Args:
            id: Id of the domain.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Messaging / Domains, lines 47266-47404.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MesDomain:
        """Read a mail domain, its DNS records and whether it is verified.

        Args:
            id: Id of the domain.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Messaging / Domains, lines 47126-47264.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def list(
        self,
        *,
        is_verified: Literal[1, 0] | int | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MesDomain]:
        """List the mail domains, verified or not, with their DNS records.

        Args:
            is_verified: Filter by whether the domain is verified (`1`) or not
                (`0`).

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is nothing under this address.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Messaging / Domains, lines 46842-46983.
        """
        return await self._call(_LIST, {"is_verified": is_verified}, options=options)

    @property
    def with_raw_response(self) -> AsyncMesDomainsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncMesDomainsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncMesDomainsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncMesDomainsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class MesDomainsRaw:
        """`MesDomains`, returning whole responses."""

        def __init__(self, resource: MesDomains) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw(resource.list)

    class MesDomainsStreamed:
        """`MesDomains`, with responses that are yet to be read."""

        def __init__(self, resource: MesDomains) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed(resource.list)

    class AsyncMesDomainsRaw:
        """`AsyncMesDomains`, returning whole responses."""

        def __init__(self, resource: AsyncMesDomains) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw(resource.list)

    class AsyncMesDomainsStreamed:
        """`AsyncMesDomains`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncMesDomains) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed(resource.list)
