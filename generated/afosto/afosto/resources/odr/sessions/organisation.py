"""The operations of `odr.sessions.organisation`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast
from uuid import UUID

from .... import models, params
from ...._runtime.spec.operation import (
    Body,
    Json,
    Nothing,
    Operation,
    Parameter,
    Polling,
)
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

_CLEAR: Operation[None] = Operation(
    "odr.sessions.organisation.clear",
    "DELETE",
    "/odr/sessions/{id}/organisations",
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
_CREATE: Operation[models.OdrOrganisation] = Operation(
    "odr.sessions.organisation.create",
    "POST",
    "/odr/sessions/{id}/organisations",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json", read_only=True),
    results={"200": Json(lambda: models.OdrOrganisation)},
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
_GET: Operation[models.OdrSessionsOrganisationGetResponse] = Operation(
    "odr.sessions.organisation.get",
    "GET",
    "/odr/sessions/{id}/organisations",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrSessionsOrganisationGetResponse)},
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
_SET: Operation[models.OdrOrganisation] = Operation(
    "odr.sessions.organisation.set",
    "PUT",
    "/odr/sessions/{id}/organisations",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"200": Json(lambda: models.OdrOrganisation)},
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


class OdrSessionsOrganisation(SyncResource):
    """The organisation of a checkout session.

    The operations of `odr.sessions.organisation`.
    """

    def clear(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Remove the selected organisation from a checkout session.

        Args:
            id: Id of the checkout session.

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

        Source: afosto (003), Order / Session, lines 70807-70929.
        """
        return self._call(_CLEAR, {"id": id}, options=options)

    def create(
        self,
        id: str,
        *,
        coc_number: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        registrations: (
            Sequence[models.OdrVatRegistration | params.OdrVatRegistrationParams]
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrNewOrganisation | params.OdrNewOrganisationParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> Started[models.OdrOrganisation, models.MesTask]:
        """Create an organisation within a checkout session.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the checkout session.
            name: Name of whoever receives here, such as a firm or company.
                Optional.
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
            x-task-id: 200. Id of the background task that carries out the request.

        Source: afosto (003), Order / Session, lines 70503-70657.
        """
        return start_task(
            self._calls,
            _CREATE,
            {"id": id},
            body=body,
            fields={
                "coc_number": coc_number,
                "name": name,
                "registrations": registrations,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionsOrganisationGetResponse:
        """Read the organisation of a checkout session and the ones to choose from.

        Args:
            id: Id of the checkout session.

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

        Source: afosto (003), Order / Session, lines 70659-70805.
        """
        return self._call(_GET, {"id": id}, options=options)

    def set(
        self,
        id: str,
        *,
        organisation_id: UUID | str | UnsetType = UNSET,
        body: (
            models.OdrSelectSessionOrganisationRequest
            | params.OdrSelectSessionOrganisationRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrOrganisation:
        """Select the organisation of a checkout session.

        `odr.sessions.organisation.get` has the organisations to choose from.

        Args:
            id: Id of the checkout session.
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

        Source: afosto (003), Order / Session, lines 70362-70501.
        """
        return self._call(
            _SET,
            {"id": id},
            body=body,
            fields={"organisation_id": organisation_id},
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrSessionsOrganisationRaw:
        """The same methods, returning the whole response."""
        return cast("OdrSessionsOrganisationRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrSessionsOrganisationStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrSessionsOrganisationStreamed", self._as_streamed())


class AsyncOdrSessionsOrganisation(AsyncResource):
    """The organisation of a checkout session.

    The operations of `odr.sessions.organisation`.
    """

    async def clear(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Remove the selected organisation from a checkout session.

        Args:
            id: Id of the checkout session.

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

        Source: afosto (003), Order / Session, lines 70807-70929.
        """
        return await self._call(_CLEAR, {"id": id}, options=options)

    async def create(
        self,
        id: str,
        *,
        coc_number: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        registrations: (
            Sequence[models.OdrVatRegistration | params.OdrVatRegistrationParams]
            | UnsetType
        ) = UNSET,
        body: (
            models.OdrNewOrganisation | params.OdrNewOrganisationParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncStarted[models.OdrOrganisation, models.MesTask]:
        """Create an organisation within a checkout session.

        This starts a task: `.result` is the answer, `.wait()` waits for the end.

        Args:
            id: Id of the checkout session.
            name: Name of whoever receives here, such as a firm or company.
                Optional.
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
            x-task-id: 200. Id of the background task that carries out the request.

        Source: afosto (003), Order / Session, lines 70503-70657.
        """
        return await async_start_task(
            self._calls,
            _CREATE,
            {"id": id},
            body=body,
            fields={
                "coc_number": coc_number,
                "name": name,
                "registrations": registrations,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionsOrganisationGetResponse:
        """Read the organisation of a checkout session and the ones to choose from.

        Args:
            id: Id of the checkout session.

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

        Source: afosto (003), Order / Session, lines 70659-70805.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def set(
        self,
        id: str,
        *,
        organisation_id: UUID | str | UnsetType = UNSET,
        body: (
            models.OdrSelectSessionOrganisationRequest
            | params.OdrSelectSessionOrganisationRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrOrganisation:
        """Select the organisation of a checkout session.

        `odr.sessions.organisation.get` has the organisations to choose from.

        Args:
            id: Id of the checkout session.
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

        Source: afosto (003), Order / Session, lines 70362-70501.
        """
        return await self._call(
            _SET,
            {"id": id},
            body=body,
            fields={"organisation_id": organisation_id},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrSessionsOrganisationRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrSessionsOrganisationRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrSessionsOrganisationStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrSessionsOrganisationStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrSessionsOrganisationRaw:
        """`OdrSessionsOrganisation`, returning whole responses."""

        def __init__(self, resource: OdrSessionsOrganisation) -> None:
            self.clear = raw(resource.clear)
            self.create = raw_start(resource.create)
            self.get = raw(resource.get)
            self.set = raw(resource.set)

    class OdrSessionsOrganisationStreamed:
        """`OdrSessionsOrganisation`, with responses that are yet to be read."""

        def __init__(self, resource: OdrSessionsOrganisation) -> None:
            self.clear = streamed(resource.clear)
            self.create = streamed_start(resource.create)
            self.get = streamed(resource.get)
            self.set = streamed(resource.set)

    class AsyncOdrSessionsOrganisationRaw:
        """`AsyncOdrSessionsOrganisation`, returning whole responses."""

        def __init__(self, resource: AsyncOdrSessionsOrganisation) -> None:
            self.clear = async_raw(resource.clear)
            self.create = async_raw_start(resource.create)
            self.get = async_raw(resource.get)
            self.set = async_raw(resource.set)

    class AsyncOdrSessionsOrganisationStreamed:
        """`AsyncOdrSessionsOrganisation`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrSessionsOrganisation) -> None:
            self.clear = async_streamed(resource.clear)
            self.create = async_streamed_start(resource.create)
            self.get = async_streamed(resource.get)
            self.set = async_streamed(resource.set)
