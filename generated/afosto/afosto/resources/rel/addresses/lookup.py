"""The operations of `rel.addresses.lookup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Operation, Parameter
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ...._runtime.core.sentinel import UNSET, UnsetType

_SEARCH: Operation[models.RelAddressResults] = Operation(
    "rel.addresses.lookup.search",
    "POST",
    "/rel/search/addresses",
    body=Body("application/json"),
    results={"200": Json(lambda: models.RelAddressResults)},
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
_START: Operation[models.RelAddressSearchSession] = Operation(
    "rel.addresses.lookup.start",
    "GET",
    "/rel/search/addresses",
    parameters=(
        Parameter("country_code", "query"),
        Parameter("session_key", "query", sensitive=True),
    ),
    results={"200": Json(lambda: models.RelAddressSearchSession)},
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


class RelAddressesLookup(SyncResource):
    """Look-ups of addresses while they are typed.

    The operations of `rel.addresses.lookup`.
    """

    def search(
        self,
        *,
        context: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        session_key: str | UnsetType = UNSET,
        body: models.RelAddressQuery | params.RelAddressQueryParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RelAddressResults:
        """Look up the addresses that match a query, within a session.

        Args:
            body: The whole body at once.

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

        Source: afosto (003), Contacts / Options, lines 7564-7724.
        """
        return self._call(
            _SEARCH,
            body=body,
            fields={"context": context, "query": query, "session_key": session_key},
            options=options,
        )

    def start(
        self,
        *,
        country_code: str | None = None,
        session_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelAddressSearchSession:
        """Start an address lookup session and get its key.

        `rel.addresses.lookup.search` takes the key.

        Args:
            country_code: Code of the country to look in.
            session_key: Key of a session. What it does where one is started is not
                documented.

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

        Source: afosto (003), Contacts / Options, lines 7433-7562.
        """
        return self._call(
            _START,
            {"country_code": country_code, "session_key": session_key},
            options=options,
        )

    @property
    def with_raw_response(self) -> RelAddressesLookupRaw:
        """The same methods, returning the whole response."""
        return cast("RelAddressesLookupRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> RelAddressesLookupStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("RelAddressesLookupStreamed", self._as_streamed())


class AsyncRelAddressesLookup(AsyncResource):
    """Look-ups of addresses while they are typed.

    The operations of `rel.addresses.lookup`.
    """

    async def search(
        self,
        *,
        context: str | UnsetType = UNSET,
        query: str | UnsetType = UNSET,
        session_key: str | UnsetType = UNSET,
        body: models.RelAddressQuery | params.RelAddressQueryParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RelAddressResults:
        """Look up the addresses that match a query, within a session.

        Args:
            body: The whole body at once.

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

        Source: afosto (003), Contacts / Options, lines 7564-7724.
        """
        return await self._call(
            _SEARCH,
            body=body,
            fields={"context": context, "query": query, "session_key": session_key},
            options=options,
        )

    async def start(
        self,
        *,
        country_code: str | None = None,
        session_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelAddressSearchSession:
        """Start an address lookup session and get its key.

        `rel.addresses.lookup.search` takes the key.

        Args:
            country_code: Code of the country to look in.
            session_key: Key of a session. What it does where one is started is not
                documented.

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

        Source: afosto (003), Contacts / Options, lines 7433-7562.
        """
        return await self._call(
            _START,
            {"country_code": country_code, "session_key": session_key},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncRelAddressesLookupRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncRelAddressesLookupRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncRelAddressesLookupStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncRelAddressesLookupStreamed", self._as_streamed())


if TYPE_CHECKING:

    class RelAddressesLookupRaw:
        """`RelAddressesLookup`, returning whole responses."""

        def __init__(self, resource: RelAddressesLookup) -> None:
            self.search = raw(resource.search)
            self.start = raw(resource.start)

    class RelAddressesLookupStreamed:
        """`RelAddressesLookup`, with responses that are yet to be read."""

        def __init__(self, resource: RelAddressesLookup) -> None:
            self.search = streamed(resource.search)
            self.start = streamed(resource.start)

    class AsyncRelAddressesLookupRaw:
        """`AsyncRelAddressesLookup`, returning whole responses."""

        def __init__(self, resource: AsyncRelAddressesLookup) -> None:
            self.search = async_raw(resource.search)
            self.start = async_raw(resource.start)

    class AsyncRelAddressesLookupStreamed:
        """`AsyncRelAddressesLookup`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncRelAddressesLookup) -> None:
            self.search = async_streamed(resource.search)
            self.start = async_streamed(resource.start)
