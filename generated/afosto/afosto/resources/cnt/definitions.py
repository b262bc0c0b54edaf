"""The operations of `cnt.definitions`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, cast

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

_LIST: Operation[builtins.list[models.CntDefinition]] = Operation(
    "cnt.definitions.list",
    "GET",
    "/cnt/definitions",
    parameters=(
        Parameter("code", "query"),
        Parameter("model", "query"),
        Parameter("namespace", "query"),
    ),
    results={"200": Json(lambda: builtins.list[models.CntDefinition])},
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
_UPSERT: Operation[models.CntDefinition] = Operation(
    "cnt.definitions.upsert",
    "POST",
    "/cnt/definitions",
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntDefinition)},
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


class CntDefinitions(SyncResource):
    """Definitions of which fields the searchable models have.

    The operations of `cnt.definitions`.
    """

    def list(
        self,
        *,
        code: str | None = None,
        model: str | None = None,
        namespace: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntDefinition]:
        """List definitions by code, model and namespace: which fields each has.

        Args:
            code: Filter by code.
            model: Filter by model.
            namespace: Filter by namespace.

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

        Source: afosto (003), Content / Index, lines 20740-20890.
        """
        return self._call(
            _LIST,
            {"code": code, "model": model, "namespace": namespace},
            options=options,
        )

    def upsert(
        self,
        *,
        code: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        model: str | UnsetType = UNSET,
        namespace: str | UnsetType = UNSET,
        type: models.CntDefinitionModelType | UnsetType = UNSET,
        body: (
            models.CntDefinitionModel | params.CntDefinitionModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntDefinition:
        """Create the definition of a model's field, or change an existing one.

        Args:
            body: The field and the model it belongs to.

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

        Source: afosto (003), Content / Index, lines 20892-21035.
        """
        return self._call(
            _UPSERT,
            body=body,
            fields={
                "code": code,
                "key": key,
                "model": model,
                "namespace": namespace,
                "type": type,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> CntDefinitionsRaw:
        """The same methods, returning the whole response."""
        return cast("CntDefinitionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntDefinitionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntDefinitionsStreamed", self._as_streamed())


class AsyncCntDefinitions(AsyncResource):
    """Definitions of which fields the searchable models have.

    The operations of `cnt.definitions`.
    """

    async def list(
        self,
        *,
        code: str | None = None,
        model: str | None = None,
        namespace: str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.CntDefinition]:
        """List definitions by code, model and namespace: which fields each has.

        Args:
            code: Filter by code.
            model: Filter by model.
            namespace: Filter by namespace.

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

        Source: afosto (003), Content / Index, lines 20740-20890.
        """
        return await self._call(
            _LIST,
            {"code": code, "model": model, "namespace": namespace},
            options=options,
        )

    async def upsert(
        self,
        *,
        code: str | UnsetType = UNSET,
        key: str | UnsetType = UNSET,
        model: str | UnsetType = UNSET,
        namespace: str | UnsetType = UNSET,
        type: models.CntDefinitionModelType | UnsetType = UNSET,
        body: (
            models.CntDefinitionModel | params.CntDefinitionModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntDefinition:
        """Create the definition of a model's field, or change an existing one.

        Args:
            body: The field and the model it belongs to.

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

        Source: afosto (003), Content / Index, lines 20892-21035.
        """
        return await self._call(
            _UPSERT,
            body=body,
            fields={
                "code": code,
                "key": key,
                "model": model,
                "namespace": namespace,
                "type": type,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntDefinitionsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntDefinitionsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntDefinitionsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntDefinitionsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntDefinitionsRaw:
        """`CntDefinitions`, returning whole responses."""

        def __init__(self, resource: CntDefinitions) -> None:
            self.list = raw(resource.list)
            self.upsert = raw(resource.upsert)

    class CntDefinitionsStreamed:
        """`CntDefinitions`, with responses that are yet to be read."""

        def __init__(self, resource: CntDefinitions) -> None:
            self.list = streamed(resource.list)
            self.upsert = streamed(resource.upsert)

    class AsyncCntDefinitionsRaw:
        """`AsyncCntDefinitions`, returning whole responses."""

        def __init__(self, resource: AsyncCntDefinitions) -> None:
            self.list = async_raw(resource.list)
            self.upsert = async_raw(resource.upsert)

    class AsyncCntDefinitionsStreamed:
        """`AsyncCntDefinitions`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntDefinitions) -> None:
            self.list = async_streamed(resource.list)
            self.upsert = async_streamed(resource.upsert)
