"""The operations of `wms.schedules`."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation, Paging, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.paging import (
    AsyncPager,
    Pager,
    async_raw_pages,
    async_streamed_pages,
    async_walk_pages,
    raw_pages,
    streamed_pages,
    walk_pages,
)
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from ..._runtime.core.sentinel import UNSET, UnsetType

_CREATE: Operation[models.WmsSchedule] = Operation(
    "wms.schedules.create",
    "POST",
    "/wms/schedules",
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsSchedule)},
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
_DELETE: Operation[models.WmsSchedule] = Operation(
    "wms.schedules.delete",
    "DELETE",
    "/wms/schedules/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.WmsSchedule)},
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
_GET: Operation[models.WmsSchedule] = Operation(
    "wms.schedules.get",
    "GET",
    "/wms/schedules/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.WmsSchedule)},
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
_LIST: Operation[builtins.list[models.WmsSchedule]] = Operation(
    "wms.schedules.list",
    "GET",
    "/wms/schedules",
    parameters=(
        Parameter("hop_id", "query"),
        Parameter("deleted_at", "query"),
        Parameter("page_size", "header", wire="X-Page-Size"),
        Parameter("page", "header", wire="X-Page"),
    ),
    results={"200": Json(lambda: builtins.list[models.WmsSchedule])},
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
_UPDATE: Operation[models.WmsHop] = Operation(
    "wms.schedules.update",
    "PUT",
    "/wms/schedules",
    body=Body("application/json"),
    results={"200": Json(lambda: models.WmsHop)},
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


class WmsSchedules(SyncResource):
    """Schedules: the times and days at which a hop is run.

    The operations of `wms.schedules`.
    """

    def create(
        self,
        *,
        active_at: Sequence[dt.datetime | str] | UnsetType = UNSET,
        arrival: str | UnsetType = UNSET,
        available_weekdays: Sequence[int] | UnsetType = UNSET,
        duration: int | UnsetType = UNSET,
        last_call: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        body: (
            models.WmsCreateScheduleRequest
            | params.WmsCreateScheduleRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsSchedule:
        """Create a timetable: last call, arrival, duration and the days it runs.

        Args:
            arrival: Time of arrival, in the timezone of the schedule.
            available_weekdays: The days of the week as numbers, starting with
                Monday as in ISO 8601.
            last_call: Time of the last call, in the timezone of the schedule.
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

        Source: afosto (003), WMS / Timing, lines 81589-81734.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "active_at": active_at,
                "arrival": arrival,
                "available_weekdays": available_weekdays,
                "duration": duration,
                "last_call": last_call,
                "name": name,
                "timezone": timezone,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsSchedule:
        """Flag a schedule as deleted and return it.

        Args:
            id: Id of the schedule.

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

        Source: afosto (003), WMS / Timing, lines 82019-82155.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsSchedule:
        """Read a schedule: its times, timezone, duration and days.

        Args:
            id: Id of the schedule.

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

        Source: afosto (003), WMS / Timing, lines 81881-82017.
        """
        return self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        hop_id: str | None = None,
        deleted_at: int | None = None,
        page_size: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.WmsSchedule]:
        """List the timetables by which hops run, for one hop or for all.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            hop_id: Filter by the id of the hop.
            deleted_at: A timestamp with which the moment of deletion is compared.
            page_size: How many entries a page holds at most.
            page: Which page to read; the first one without it.

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

        Source: afosto (003), WMS / Timing, lines 81428-81587.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {
                "hop_id": hop_id,
                "deleted_at": deleted_at,
                "page_size": page_size,
                "page": page,
            },
            options=options,
        )

    def update(
        self,
        *,
        active_at: Sequence[dt.datetime | str] | UnsetType = UNSET,
        arrival: str | UnsetType = UNSET,
        available_weekdays: Sequence[int] | UnsetType = UNSET,
        duration: int | UnsetType = UNSET,
        id: str | UnsetType = UNSET,
        last_call: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        body: (
            models.WmsUpdateScheduleRequest
            | params.WmsUpdateScheduleRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsHop:
        """Change the times, the duration or the days of a schedule.

        The body names the schedule by its `id`.

        Args:
            arrival: Time of arrival, in the timezone of the schedule.
            available_weekdays: The days of the week as numbers, starting with
                Monday as in ISO 8601.
            last_call: Time of the last call, in the timezone of the schedule.
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

        Source: afosto (003), WMS / Timing, lines 81736-81879.
        """
        return self._call(
            _UPDATE,
            body=body,
            fields={
                "active_at": active_at,
                "arrival": arrival,
                "available_weekdays": available_weekdays,
                "duration": duration,
                "id": id,
                "last_call": last_call,
                "name": name,
                "timezone": timezone,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> WmsSchedulesRaw:
        """The same methods, returning the whole response."""
        return cast("WmsSchedulesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> WmsSchedulesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("WmsSchedulesStreamed", self._as_streamed())


class AsyncWmsSchedules(AsyncResource):
    """Schedules: the times and days at which a hop is run.

    The operations of `wms.schedules`.
    """

    async def create(
        self,
        *,
        active_at: Sequence[dt.datetime | str] | UnsetType = UNSET,
        arrival: str | UnsetType = UNSET,
        available_weekdays: Sequence[int] | UnsetType = UNSET,
        duration: int | UnsetType = UNSET,
        last_call: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        body: (
            models.WmsCreateScheduleRequest
            | params.WmsCreateScheduleRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsSchedule:
        """Create a timetable: last call, arrival, duration and the days it runs.

        Args:
            arrival: Time of arrival, in the timezone of the schedule.
            available_weekdays: The days of the week as numbers, starting with
                Monday as in ISO 8601.
            last_call: Time of the last call, in the timezone of the schedule.
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

        Source: afosto (003), WMS / Timing, lines 81589-81734.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "active_at": active_at,
                "arrival": arrival,
                "available_weekdays": available_weekdays,
                "duration": duration,
                "last_call": last_call,
                "name": name,
                "timezone": timezone,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsSchedule:
        """Flag a schedule as deleted and return it.

        Args:
            id: Id of the schedule.

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

        Source: afosto (003), WMS / Timing, lines 82019-82155.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.WmsSchedule:
        """Read a schedule: its times, timezone, duration and days.

        Args:
            id: Id of the schedule.

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

        Source: afosto (003), WMS / Timing, lines 81881-82017.
        """
        return await self._call(_GET, {"id": id}, options=options)

    def list(
        self,
        *,
        hop_id: str | None = None,
        deleted_at: int | None = None,
        page_size: int | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.WmsSchedule]:
        """List the timetables by which hops run, for one hop or for all.

        Iterate over the items of all pages; `.pages()` gives pages, `.first()` the
        first item.

        Args:
            hop_id: Filter by the id of the hop.
            deleted_at: A timestamp with which the moment of deletion is compared.
            page_size: How many entries a page holds at most.
            page: Which page to read; the first one without it.

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

        Source: afosto (003), WMS / Timing, lines 81428-81587.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {
                "hop_id": hop_id,
                "deleted_at": deleted_at,
                "page_size": page_size,
                "page": page,
            },
            options=options,
        )

    async def update(
        self,
        *,
        active_at: Sequence[dt.datetime | str] | UnsetType = UNSET,
        arrival: str | UnsetType = UNSET,
        available_weekdays: Sequence[int] | UnsetType = UNSET,
        duration: int | UnsetType = UNSET,
        id: str | UnsetType = UNSET,
        last_call: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        body: (
            models.WmsUpdateScheduleRequest
            | params.WmsUpdateScheduleRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.WmsHop:
        """Change the times, the duration or the days of a schedule.

        The body names the schedule by its `id`.

        Args:
            arrival: Time of arrival, in the timezone of the schedule.
            available_weekdays: The days of the week as numbers, starting with
                Monday as in ISO 8601.
            last_call: Time of the last call, in the timezone of the schedule.
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

        Source: afosto (003), WMS / Timing, lines 81736-81879.
        """
        return await self._call(
            _UPDATE,
            body=body,
            fields={
                "active_at": active_at,
                "arrival": arrival,
                "available_weekdays": available_weekdays,
                "duration": duration,
                "id": id,
                "last_call": last_call,
                "name": name,
                "timezone": timezone,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncWmsSchedulesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncWmsSchedulesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncWmsSchedulesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncWmsSchedulesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class WmsSchedulesRaw:
        """`WmsSchedules`, returning whole responses."""

        def __init__(self, resource: WmsSchedules) -> None:
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.update = raw(resource.update)

    class WmsSchedulesStreamed:
        """`WmsSchedules`, with responses that are yet to be read."""

        def __init__(self, resource: WmsSchedules) -> None:
            self.create = streamed(resource.create)
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.update = streamed(resource.update)

    class AsyncWmsSchedulesRaw:
        """`AsyncWmsSchedules`, returning whole responses."""

        def __init__(self, resource: AsyncWmsSchedules) -> None:
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.update = async_raw(resource.update)

    class AsyncWmsSchedulesStreamed:
        """`AsyncWmsSchedules`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncWmsSchedules) -> None:
            self.create = async_streamed(resource.create)
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.update = async_streamed(resource.update)
