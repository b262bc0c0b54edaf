"""The operations of `cnt.dataflow.flows`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING, cast
from uuid import UUID

from .... import models, params
from ...._runtime.spec.operation import (
    Body,
    Json,
    Nothing,
    Operation,
    Paging,
    Parameter,
    Polling,
)
from ...._runtime.spec.options import RequestOptions
from ...._runtime.client.paging import (
    AsyncPager,
    Pager,
    async_raw_pages,
    async_streamed_pages,
    async_walk_pages,
    raw_pages,
    streamed_pages,
    walk_pages,
)
from ...._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ...._runtime.core.sentinel import UNSET, UnsetType
from ...._runtime.client.tasks import (
    AsyncStarted,
    Started,
    async_raw_start,
    async_start_task,
    async_streamed_start,
    raw_start,
    start_task,
    streamed_start,
)

_CREATE: Operation[models.CntDataflow] = Operation(
    "cnt.dataflow.flows.create",
    "POST",
    "/cnt/dataflow/flows",
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntDataflow)},
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
    "cnt.dataflow.flows.delete",
    "DELETE",
    "/cnt/dataflow/flows/{id}",
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
_GET: Operation[models.CntDataflow] = Operation(
    "cnt.dataflow.flows.get",
    "GET",
    "/cnt/dataflow/flows/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.CntDataflow)},
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
_LIST: Operation[builtins.list[models.CntDataflow]] = Operation(
    "cnt.dataflow.flows.list",
    "GET",
    "/cnt/dataflow/flows",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.CntDataflow])},
    errors={
        "400": Json(lambda: models.Error),
        "401": Json(lambda: models.Error),
        "403": Json(lambda: models.Error),
        "404": Json(lambda: models.Error),
        "500": Json(lambda: models.Error),
        "503": Json(lambda: models.Error),
    },
    security=({"oauth2": ()},),
    paging=Paging(
        "cursor",
        argument="page",
        response=("header", "x-page"),
        ends_when_repeated=True,
    ),
)
_TRIGGER: Operation[None] = Operation(
    "cnt.dataflow.flows.trigger",
    "POST",
    "/cnt/dataflow/flows/{id}/trigger",
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
    task=Polling("x-task-id", "mes.tasks.get", "/completed_at"),
)
_UPDATE: Operation[models.CntDataflow] = Operation(
    "cnt.dataflow.flows.update",
    "PUT",
    "/cnt/dataflow/flows/{id}",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.CntDataflow)},
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


class CntDataflowFlows(SyncResource):
    """Dataflows with their trigger, configuration and filters.

    The operations of `cnt.dataflow.flows`.
    """

    def create(
        self,
        *,
        config: Mapping[str, Any] | UnsetType = UNSET,
        filter: (
            Sequence[models.CntDataflowFilter | params.CntDataflowFilterParams]
            | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        secret: str | UnsetType = UNSET,
        source: Literal["calculation", "order"] | str | UnsetType = UNSET,
        trigger: (
            models.CntDataflowModelTrigger
            | params.CntDataflowModelTriggerParams
            | UnsetType
        ) = UNSET,
        type: Literal["bigquery", "email"] | str | UnsetType = UNSET,
        body: (
            models.CntDataflowModel | params.CntDataflowModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntDataflow:
        """Create a dataflow that runs on events or on a schedule.

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

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Content / Flows, lines 17609-17787.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "config": config,
                "filter": filter,
                "name": name,
                "secret": secret,
                "source": source,
                "trigger": trigger,
                "type": type,
            },
            options=options,
        )

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a dataflow so that it no longer runs.

        Args:
            id: Id of the dataflow.

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

        Source: afosto (003), Content / Flows, lines 18118-18240.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntDataflow:
        """Read one dataflow with its trigger, config and filters.

        Args:
            id: Id of the dataflow.

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

        Source: afosto (003), Content / Flows, lines 17789-17937.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.CntDataflow]:
        """List dataflows with their source, target type, trigger and filters.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            page: Which page to read; the first one without it.
            page_size: How many entries a page holds at most.

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

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Content / Flows, lines 17446-17607.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    def trigger(
        self,
        id: str,
        *,
        clock_at: dt.datetime | str | UnsetType = UNSET,
        entity_id: UUID | str | UnsetType = UNSET,
        body: (
            models.CntDataflowFlowsTriggerBody
            | params.CntDataflowFlowsTriggerBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> Started[None, models.MesTask]:
        """Start an existing dataflow by hand, for an entity.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the dataflow.
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

        Response headers:
            x-task-id: 204. Id of the background task that carries out the request.

        Source: afosto (003), Content / Flows, lines 18242-18377.
        """
        return start_task(
            self._calls,
            _TRIGGER,
            {"id": id},
            body=body,
            fields={"clock_at": clock_at, "entity_id": entity_id},
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        config: Mapping[str, Any] | UnsetType = UNSET,
        filter: (
            Sequence[models.CntDataflowFilter | params.CntDataflowFilterParams]
            | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        secret: str | UnsetType = UNSET,
        source: Literal["calculation", "order"] | str | UnsetType = UNSET,
        trigger: (
            models.CntDataflowModelTrigger
            | params.CntDataflowModelTriggerParams
            | UnsetType
        ) = UNSET,
        type: Literal["bigquery", "email"] | str | UnsetType = UNSET,
        body: (
            models.CntDataflowModel | params.CntDataflowModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntDataflow:
        """Change the trigger, config, filters or secret of a dataflow.

        Args:
            id: Id of the dataflow.
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

        Source: afosto (003), Content / Flows, lines 17939-18116.
        """
        return self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "config": config,
                "filter": filter,
                "name": name,
                "secret": secret,
                "source": source,
                "trigger": trigger,
                "type": type,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> CntDataflowFlowsRaw:
        """The same methods, returning the whole response."""
        return cast("CntDataflowFlowsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> CntDataflowFlowsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("CntDataflowFlowsStreamed", self._as_streamed())


class AsyncCntDataflowFlows(AsyncResource):
    """Dataflows with their trigger, configuration and filters.

    The operations of `cnt.dataflow.flows`.
    """

    async def create(
        self,
        *,
        config: Mapping[str, Any] | UnsetType = UNSET,
        filter: (
            Sequence[models.CntDataflowFilter | params.CntDataflowFilterParams]
            | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        secret: str | UnsetType = UNSET,
        source: Literal["calculation", "order"] | str | UnsetType = UNSET,
        trigger: (
            models.CntDataflowModelTrigger
            | params.CntDataflowModelTriggerParams
            | UnsetType
        ) = UNSET,
        type: Literal["bigquery", "email"] | str | UnsetType = UNSET,
        body: (
            models.CntDataflowModel | params.CntDataflowModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntDataflow:
        """Create a dataflow that runs on events or on a schedule.

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

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Content / Flows, lines 17609-17787.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "config": config,
                "filter": filter,
                "name": name,
                "secret": secret,
                "source": source,
                "trigger": trigger,
                "type": type,
            },
            options=options,
        )

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a dataflow so that it no longer runs.

        Args:
            id: Id of the dataflow.

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

        Source: afosto (003), Content / Flows, lines 18118-18240.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CntDataflow:
        """Read one dataflow with its trigger, config and filters.

        Args:
            id: Id of the dataflow.

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

        Source: afosto (003), Content / Flows, lines 17789-17937.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.CntDataflow]:
        """List dataflows with their source, target type, trigger and filters.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            page: Which page to read; the first one without it.
            page_size: How many entries a page holds at most.

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

        Response headers:
            x-page: 200. What to send as `x-page` to read the following page.

        Source: afosto (003), Content / Flows, lines 17446-17607.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    async def trigger(
        self,
        id: str,
        *,
        clock_at: dt.datetime | str | UnsetType = UNSET,
        entity_id: UUID | str | UnsetType = UNSET,
        body: (
            models.CntDataflowFlowsTriggerBody
            | params.CntDataflowFlowsTriggerBodyParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[None, models.MesTask]:
        """Start an existing dataflow by hand, for an entity.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the dataflow.
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

        Response headers:
            x-task-id: 204. Id of the background task that carries out the request.

        Source: afosto (003), Content / Flows, lines 18242-18377.
        """
        return await async_start_task(
            self._calls,
            _TRIGGER,
            {"id": id},
            body=body,
            fields={"clock_at": clock_at, "entity_id": entity_id},
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        config: Mapping[str, Any] | UnsetType = UNSET,
        filter: (
            Sequence[models.CntDataflowFilter | params.CntDataflowFilterParams]
            | UnsetType
        ) = UNSET,
        name: str | UnsetType = UNSET,
        secret: str | UnsetType = UNSET,
        source: Literal["calculation", "order"] | str | UnsetType = UNSET,
        trigger: (
            models.CntDataflowModelTrigger
            | params.CntDataflowModelTriggerParams
            | UnsetType
        ) = UNSET,
        type: Literal["bigquery", "email"] | str | UnsetType = UNSET,
        body: (
            models.CntDataflowModel | params.CntDataflowModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CntDataflow:
        """Change the trigger, config, filters or secret of a dataflow.

        Args:
            id: Id of the dataflow.
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

        Source: afosto (003), Content / Flows, lines 17939-18116.
        """
        return await self._call(
            _UPDATE,
            {"id": id},
            body=body,
            fields={
                "config": config,
                "filter": filter,
                "name": name,
                "secret": secret,
                "source": source,
                "trigger": trigger,
                "type": type,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncCntDataflowFlowsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncCntDataflowFlowsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncCntDataflowFlowsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncCntDataflowFlowsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class CntDataflowFlowsRaw:
        """`CntDataflowFlows`, returning whole responses."""

        def __init__(self, resource: CntDataflowFlows) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.trigger = raw_start(resource.trigger)
            self.update = raw(resource.update)

    class CntDataflowFlowsStreamed:
        """`CntDataflowFlows`, with responses that are yet to be read."""

        def __init__(self, resource: CntDataflowFlows) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.trigger = streamed_start(resource.trigger)
            self.update = streamed(resource.update)

    class AsyncCntDataflowFlowsRaw:
        """`AsyncCntDataflowFlows`, returning whole responses."""

        def __init__(self, resource: AsyncCntDataflowFlows) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.trigger = async_raw_start(resource.trigger)
            self.update = async_raw(resource.update)

    class AsyncCntDataflowFlowsStreamed:
        """`AsyncCntDataflowFlows`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncCntDataflowFlows) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.trigger = async_streamed_start(resource.trigger)
            self.update = async_streamed(resource.update)
