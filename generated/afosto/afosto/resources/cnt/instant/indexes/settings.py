"""The operations of `cnt.instant.indexes.settings`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TYPE_CHECKING, cast

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

_GET: Operation[models.CntIndexSettings] = Operation(
    "cnt.instant.indexes.settings.get",
    "GET",
    "/cnt/instant/indexes/{id}/settings",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.CntIndexSettings)},
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
_RESET: Operation[None] = Operation(
    "cnt.instant.indexes.settings.reset",
    "DELETE",
    "/cnt/instant/indexes/{id}/settings",
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
_UPDATE: Operation[None] = Operation(
    "cnt.instant.indexes.settings.update",
    "POST",
    "/cnt/instant/indexes/{id}/settings",
    parameters=(Parameter("id", "path"), Parameter("sync", "query")),
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


class CntInstantIndexesSettings(SyncResource):
    """How a search index searches, ranks and filters.

    The operations of `cnt.instant.indexes.settings`.
    """

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntIndexSettings:
        """Read the synonyms, stop words, ranking rules and fields of a search index.

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

        Source: afosto (003), Meilisearch / Settings, lines 44840-44987.
        """
        return self._call(_GET, {"id": id}, options=options)

    def reset(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Reset the synonyms, stop words, ranking rules and other settings of a search
        index.

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

        Source: afosto (003), Meilisearch / Settings, lines 45134-45256.
        """
        return self._call(_RESET, {"id": id}, options=options)

    def update(
        self,
        id: str,
        *,
        filters: (
            Sequence[models.CntListIndexFilter | params.CntListIndexFilterParams]
            | UnsetType
        ) = UNSET,
        ranking_rules: Sequence[str] | UnsetType = UNSET,
        stop_words: Sequence[str] | UnsetType = UNSET,
        synonyms: Mapping[str, Any] | UnsetType = UNSET,
        body: (
            models.CntIndexSettingsUpdate
            | params.CntIndexSettingsUpdateParams
            | UnsetType
        ) = UNSET,
        sync: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Change the synonyms, stop words, ranking rules or filters of a search index.

        Args:
            id: Id of the search index.
            synonyms: Synonyms of a search index.
            body: The whole body at once.
            sync: If present, the call does not return until the asynchronous update
                is done.

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

        Source: afosto (003), Meilisearch / Settings, lines 44989-45132.
        """
        return self._call(
            _UPDATE,
            {"id": id, "sync": sync},
            body=body,
            fields={
                "filters": filters,
                "ranking_rules": ranking_rules,
                "stop_words": stop_words,
                "synonyms": synonyms,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> CntInstantIndexesSettingsRaw:
        """The same methods, returning the whole response."""
        return cast("CntInstantIndexesSettingsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntInstantIndexesSettingsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntInstantIndexesSettingsStreamed", self._as_streamed())


class AsyncCntInstantIndexesSettings(AsyncResource):
    """How a search index searches, ranks and filters.

    The operations of `cnt.instant.indexes.settings`.
    """

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntIndexSettings:
        """Read the synonyms, stop words, ranking rules and fields of a search index.

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

        Source: afosto (003), Meilisearch / Settings, lines 44840-44987.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def reset(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Reset the synonyms, stop words, ranking rules and other settings of a search
        index.

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

        Source: afosto (003), Meilisearch / Settings, lines 45134-45256.
        """
        return await self._call(_RESET, {"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        filters: (
            Sequence[models.CntListIndexFilter | params.CntListIndexFilterParams]
            | UnsetType
        ) = UNSET,
        ranking_rules: Sequence[str] | UnsetType = UNSET,
        stop_words: Sequence[str] | UnsetType = UNSET,
        synonyms: Mapping[str, Any] | UnsetType = UNSET,
        body: (
            models.CntIndexSettingsUpdate
            | params.CntIndexSettingsUpdateParams
            | UnsetType
        ) = UNSET,
        sync: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Change the synonyms, stop words, ranking rules or filters of a search index.

        Args:
            id: Id of the search index.
            synonyms: Synonyms of a search index.
            body: The whole body at once.
            sync: If present, the call does not return until the asynchronous update
                is done.

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

        Source: afosto (003), Meilisearch / Settings, lines 44989-45132.
        """
        return await self._call(
            _UPDATE,
            {"id": id, "sync": sync},
            body=body,
            fields={
                "filters": filters,
                "ranking_rules": ranking_rules,
                "stop_words": stop_words,
                "synonyms": synonyms,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntInstantIndexesSettingsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntInstantIndexesSettingsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntInstantIndexesSettingsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntInstantIndexesSettingsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntInstantIndexesSettingsRaw:
        """`CntInstantIndexesSettings`, returning whole responses."""

        def __init__(self, resource: CntInstantIndexesSettings) -> None:
            self.get = raw(resource.get)
            self.reset = raw(resource.reset)
            self.update = raw(resource.update)

    class CntInstantIndexesSettingsStreamed:
        """`CntInstantIndexesSettings`, with responses that are yet to be read."""

        def __init__(self, resource: CntInstantIndexesSettings) -> None:
            self.get = streamed(resource.get)
            self.reset = streamed(resource.reset)
            self.update = streamed(resource.update)

    class AsyncCntInstantIndexesSettingsRaw:
        """`AsyncCntInstantIndexesSettings`, returning whole responses."""

        def __init__(self, resource: AsyncCntInstantIndexesSettings) -> None:
            self.get = async_raw(resource.get)
            self.reset = async_raw(resource.reset)
            self.update = async_raw(resource.update)

    class AsyncCntInstantIndexesSettingsStreamed:
        """`AsyncCntInstantIndexesSettings`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntInstantIndexesSettings) -> None:
            self.get = async_streamed(resource.get)
            self.reset = async_streamed(resource.reset)
            self.update = async_streamed(resource.update)
