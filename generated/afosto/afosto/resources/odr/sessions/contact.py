"""The operations of `odr.sessions.contact`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import Body, Json, Nothing, Operation, Parameter
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

_CREATE: Operation[None] = Operation(
    "odr.sessions.contact.create",
    "POST",
    "/odr/sessions/{id}/contact",
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
_GET: Operation[models.OdrSessionContact] = Operation(
    "odr.sessions.contact.get",
    "GET",
    "/odr/sessions/{id}/contact",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrSessionContact)},
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


class OdrSessionsContact(SyncResource):
    """The contact of a checkout session.

    The operations of `odr.sessions.contact`.
    """

    def create(
        self,
        id: str,
        *,
        additional_name: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        family_name: str | UnsetType = UNSET,
        given_name: str | UnsetType = UNSET,
        body: models.OdrNewContact | params.OdrNewContactParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Create a contact for a checkout session.

        Args:
            id: Id of the checkout session.
            additional_name: A patronymic.
            family_name: Family (last) name.
            given_name: Given (first) name.
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

        Source: afosto (003), Order / Session, lines 67588-67719.
        """
        return self._call(
            _CREATE,
            {"id": id},
            body=body,
            fields={
                "additional_name": additional_name,
                "email": email,
                "family_name": family_name,
                "given_name": given_name,
            },
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionContact:
        """Read the current contact of a checkout session.

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

        Source: afosto (003), Order / Session, lines 67721-67855.
        """
        return self._call(_GET, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> OdrSessionsContactRaw:
        """The same methods, returning the whole response."""
        return cast("OdrSessionsContactRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrSessionsContactStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrSessionsContactStreamed", self._as_streamed())


class AsyncOdrSessionsContact(AsyncResource):
    """The contact of a checkout session.

    The operations of `odr.sessions.contact`.
    """

    async def create(
        self,
        id: str,
        *,
        additional_name: str | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        family_name: str | UnsetType = UNSET,
        given_name: str | UnsetType = UNSET,
        body: models.OdrNewContact | params.OdrNewContactParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Create a contact for a checkout session.

        Args:
            id: Id of the checkout session.
            additional_name: A patronymic.
            family_name: Family (last) name.
            given_name: Given (first) name.
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

        Source: afosto (003), Order / Session, lines 67588-67719.
        """
        return await self._call(
            _CREATE,
            {"id": id},
            body=body,
            fields={
                "additional_name": additional_name,
                "email": email,
                "family_name": family_name,
                "given_name": given_name,
            },
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionContact:
        """Read the current contact of a checkout session.

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

        Source: afosto (003), Order / Session, lines 67721-67855.
        """
        return await self._call(_GET, {"id": id}, options=options)

    @property
    def with_raw_response(self) -> AsyncOdrSessionsContactRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrSessionsContactRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrSessionsContactStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrSessionsContactStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrSessionsContactRaw:
        """`OdrSessionsContact`, returning whole responses."""

        def __init__(self, resource: OdrSessionsContact) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)

    class OdrSessionsContactStreamed:
        """`OdrSessionsContact`, with responses that are yet to be read."""

        def __init__(self, resource: OdrSessionsContact) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)

    class AsyncOdrSessionsContactRaw:
        """`AsyncOdrSessionsContact`, returning whole responses."""

        def __init__(self, resource: AsyncOdrSessionsContact) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)

    class AsyncOdrSessionsContactStreamed:
        """`AsyncOdrSessionsContact`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrSessionsContact) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
