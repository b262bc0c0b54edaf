"""The operations of `cnt.instant.indexes.documents`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from ..... import models, params
from ....._runtime.spec.operation import Body, Json, Nothing, Operation, Parameter
from ....._runtime.spec.options import RequestOptions
from ....._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ....._runtime.core.sentinel import UNSET, UnsetType

_CLEAR: Operation[None] = Operation(
    "cnt.instant.indexes.documents.clear",
    "DELETE",
    "/cnt/instant/indexes/{id}/documents",
    parameters=(Parameter("id", "path"),),
    results={"204": Nothing()},
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
_DELETE: Operation[None] = Operation(
    "cnt.instant.indexes.documents.delete",
    "POST",
    "/cnt/instant/indexes/{id}/documents/delete",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"204": Nothing()},
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
_UPSERT: Operation[None] = Operation(
    "cnt.instant.indexes.documents.upsert",
    "PUT",
    "/cnt/instant/indexes/{id}/documents",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"204": Nothing()},
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


class CntInstantIndexesDocuments(SyncResource):
    """The documents in a search index.

    The operations of `cnt.instant.indexes.documents`.
    """

    def clear(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Empty a search index: every document in it is deleted.

        `cnt.instant.indexes.documents.delete` deletes some of them only.

        Args:
            id: Id of the search index.

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

        Source: afosto (003), Meilisearch / Documents, lines 44191-44313.
        """
        return self._call(_CLEAR, {"id": id}, options=options)

    def delete(
        self,
        id: str,
        *,
        body: Sequence[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete some documents of a search index by their ids.

        Documents whose id is not in the list stay.

        Args:
            id: Id of the search index.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such index.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Example:
            client.cnt.instant.indexes.documents.delete("id-11", body=["1234", "1235"])

        Source: afosto (003), Meilisearch / Documents, lines 44315-44443.
        """
        return self._call(_DELETE, {"id": id}, body=body, options=options)

    def upsert(
        self,
        id: str,
        *,
        body: (
            Sequence[models.CntInputDocument | params.CntInputDocumentParams]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Add documents to a search index, or update those it has.

        Anything extra goes into `metadata`: it comes back with the results but is not
        searched.

        Args:
            id: Id of the search index.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such index.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Meilisearch / Documents, lines 44055-44189.
        """
        return self._call(_UPSERT, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> CntInstantIndexesDocumentsRaw:
        """The same methods, returning the whole response."""
        return cast("CntInstantIndexesDocumentsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntInstantIndexesDocumentsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntInstantIndexesDocumentsStreamed", self._as_streamed())


class AsyncCntInstantIndexesDocuments(AsyncResource):
    """The documents in a search index.

    The operations of `cnt.instant.indexes.documents`.
    """

    async def clear(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Empty a search index: every document in it is deleted.

        `cnt.instant.indexes.documents.delete` deletes some of them only.

        Args:
            id: Id of the search index.

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

        Source: afosto (003), Meilisearch / Documents, lines 44191-44313.
        """
        return await self._call(_CLEAR, {"id": id}, options=options)

    async def delete(
        self,
        id: str,
        *,
        body: Sequence[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete some documents of a search index by their ids.

        Documents whose id is not in the list stay.

        Args:
            id: Id of the search index.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such index.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Example:
            await client.cnt.instant.indexes.documents.delete(
                "id-11",
                body=["1234", "1235"],
            )

        Source: afosto (003), Meilisearch / Documents, lines 44315-44443.
        """
        return await self._call(_DELETE, {"id": id}, body=body, options=options)

    async def upsert(
        self,
        id: str,
        *,
        body: (
            Sequence[models.CntInputDocument | params.CntInputDocumentParams]
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Add documents to a search index, or update those it has.

        Anything extra goes into `metadata`: it comes back with the results but is not
        searched.

        Args:
            id: Id of the search index.
            body: The whole body at once.

        Raises:
            BadRequestError: 400. The request is not valid; the error names the
                fields that break a rule.
            AuthenticationError: 401. The access token is missing, expired or not
                accepted.
            PermissionDeniedError: 403. The access token lacks a scope, or this is
                not allowed to its owner.
            NotFoundError: 404. There is no such index.
            ServerError: 500. The service failed.
            ServerError: 503. The service cannot answer at the moment.

        Source: afosto (003), Meilisearch / Documents, lines 44055-44189.
        """
        return await self._call(_UPSERT, {"id": id}, body=body, options=options)

    @property
    def with_raw_response(self) -> AsyncCntInstantIndexesDocumentsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntInstantIndexesDocumentsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntInstantIndexesDocumentsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntInstantIndexesDocumentsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntInstantIndexesDocumentsRaw:
        """`CntInstantIndexesDocuments`, returning whole responses."""

        def __init__(self, resource: CntInstantIndexesDocuments) -> None:
            self.clear = raw(resource.clear)
            self.delete = raw(resource.delete)
            self.upsert = raw(resource.upsert)

    class CntInstantIndexesDocumentsStreamed:
        """`CntInstantIndexesDocuments`, with responses that are yet to be read."""

        def __init__(self, resource: CntInstantIndexesDocuments) -> None:
            self.clear = streamed(resource.clear)
            self.delete = streamed(resource.delete)
            self.upsert = streamed(resource.upsert)

    class AsyncCntInstantIndexesDocumentsRaw:
        """`AsyncCntInstantIndexesDocuments`, returning whole responses."""

        def __init__(self, resource: AsyncCntInstantIndexesDocuments) -> None:
            self.clear = async_raw(resource.clear)
            self.delete = async_raw(resource.delete)
            self.upsert = async_raw(resource.upsert)

    class AsyncCntInstantIndexesDocumentsStreamed:
        """`AsyncCntInstantIndexesDocuments`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntInstantIndexesDocuments) -> None:
            self.clear = async_streamed(resource.clear)
            self.delete = async_streamed(resource.delete)
            self.upsert = async_streamed(resource.upsert)
