"""The operations of `cnt.dataflow.loader`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TYPE_CHECKING, cast

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

_LOAD: Operation[dict[str, Any]] = Operation(
    "cnt.dataflow.loader.load",
    "GET",
    "/cnt/dataflow/loader/{model}/{id}",
    parameters=(Parameter("model", "path"), Parameter("id", "path")),
    results={"200": Json(lambda: dict[str, Any])},
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
_LOAD_MANY: Operation[list[models.CntDataflowLoaderLoadManyResponseItem]] = Operation(
    "cnt.dataflow.loader.load_many",
    "POST",
    "/cnt/dataflow/loader",
    body=Body("application/json"),
    results={"200": Json(lambda: list[models.CntDataflowLoaderLoadManyResponseItem])},
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


class CntDataflowLoader(SyncResource):
    """The data of an entity as a dataflow gets it.

    The operations of `cnt.dataflow.loader`.
    """

    def load(
        self,
        model: str,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Load the data model of one entity the way a flow applies it.

        `cnt.dataflow.loader.load_many` does the same for several entities.

        Args:
            model: Data model of the entity.
            id: Id of the entity.

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

        Source: afosto (003), Content / Tester, lines 18521-18652.
        """
        return self._call(_LOAD, {"model": model, "id": id}, options=options)

    def load_many(
        self,
        *,
        body: (
            Sequence[
                models.CntDataflowLoaderLoadManyBodyItem
                | params.CntDataflowLoaderLoadManyBodyItemParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.CntDataflowLoaderLoadManyResponseItem]:
        """Load the data of several entities at once, as a flow would get it.

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

        Source: afosto (003), Content / Tester, lines 18381-18519.
        """
        return self._call(_LOAD_MANY, body=body, options=options)

    @property
    def with_raw_response(self) -> CntDataflowLoaderRaw:
        """The same methods, returning the whole response."""
        return cast("CntDataflowLoaderRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntDataflowLoaderStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntDataflowLoaderStreamed", self._as_streamed())


class AsyncCntDataflowLoader(AsyncResource):
    """The data of an entity as a dataflow gets it.

    The operations of `cnt.dataflow.loader`.
    """

    async def load(
        self,
        model: str,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Load the data model of one entity the way a flow applies it.

        `cnt.dataflow.loader.load_many` does the same for several entities.

        Args:
            model: Data model of the entity.
            id: Id of the entity.

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

        Source: afosto (003), Content / Tester, lines 18521-18652.
        """
        return await self._call(_LOAD, {"model": model, "id": id}, options=options)

    async def load_many(
        self,
        *,
        body: (
            Sequence[
                models.CntDataflowLoaderLoadManyBodyItem
                | params.CntDataflowLoaderLoadManyBodyItemParams
            ]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.CntDataflowLoaderLoadManyResponseItem]:
        """Load the data of several entities at once, as a flow would get it.

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

        Source: afosto (003), Content / Tester, lines 18381-18519.
        """
        return await self._call(_LOAD_MANY, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncCntDataflowLoaderRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntDataflowLoaderRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntDataflowLoaderStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntDataflowLoaderStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntDataflowLoaderRaw:
        """`CntDataflowLoader`, returning whole responses."""

        def __init__(self, resource: CntDataflowLoader) -> None:
            self.load = raw(resource.load)
            self.load_many = raw(resource.load_many)

    class CntDataflowLoaderStreamed:
        """`CntDataflowLoader`, with responses that are yet to be read."""

        def __init__(self, resource: CntDataflowLoader) -> None:
            self.load = streamed(resource.load)
            self.load_many = streamed(resource.load_many)

    class AsyncCntDataflowLoaderRaw:
        """`AsyncCntDataflowLoader`, returning whole responses."""

        def __init__(self, resource: AsyncCntDataflowLoader) -> None:
            self.load = async_raw(resource.load)
            self.load_many = async_raw(resource.load_many)

    class AsyncCntDataflowLoaderStreamed:
        """`AsyncCntDataflowLoader`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntDataflowLoader) -> None:
            self.load = async_streamed(resource.load)
            self.load_many = async_streamed(resource.load_many)
