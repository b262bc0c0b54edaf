"""The operations of `odr.sessions.phone_number`."""

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

_CREATE: Operation[models.OdrPhonenumber] = Operation(
    "odr.sessions.phone_number.create",
    "POST",
    "/odr/sessions/{id}/phonenumbers",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"202": Json(lambda: models.OdrPhonenumber)},
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
_GET: Operation[models.OdrSessionsPhoneNumberGetResponse] = Operation(
    "odr.sessions.phone_number.get",
    "GET",
    "/odr/sessions/{id}/phonenumbers",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.OdrSessionsPhoneNumberGetResponse)},
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
_SET: Operation[models.OdrPhonenumber] = Operation(
    "odr.sessions.phone_number.set",
    "PUT",
    "/odr/sessions/{id}/phonenumbers",
    parameters=(Parameter("id", "path"),),
    body=Body("application/json"),
    results={"202": Json(lambda: models.OdrPhonenumber)},
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


class OdrSessionsPhoneNumber(SyncResource):
    """The phone number of a checkout session.

    The operations of `odr.sessions.phone_number`.
    """

    def create(
        self,
        id: str,
        *,
        country_code: str | UnsetType = UNSET,
        number: str | UnsetType = UNSET,
        body: (
            models.OdrNewPhonenumber | params.OdrNewPhonenumberParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrPhonenumber:
        """Add a phone number of the contact to a checkout session.

        Args:
            id: Id of the checkout session.
            country_code: Country as a code of two letters.
            number: The phone number.
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

        Source: afosto (003), Order / Session, lines 67166-67301.
        """
        return self._call(
            _CREATE,
            {"id": id},
            body=body,
            fields={"country_code": country_code, "number": number},
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionsPhoneNumberGetResponse:
        """Read the customer's primary phone number and the numbers to choose from.

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

        Source: afosto (003), Order / Session, lines 67303-67445.
        """
        return self._call(_GET, {"id": id}, options=options)

    def set(
        self,
        id: str,
        *,
        contact: (
            models.OdrSelectSessionPhonenumberRequestContact
            | params.OdrSelectSessionPhonenumberRequestContactParams
            | UnsetType
        ) = UNSET,
        organisation: (
            models.OdrSelectSessionPhonenumberRequestOrganisation
            | params.OdrSelectSessionPhonenumberRequestOrganisationParams
            | UnsetType
        ) = UNSET,
        phone_number_id: str | UnsetType = UNSET,
        body: (
            models.OdrSelectSessionPhonenumberRequest
            | params.OdrSelectSessionPhonenumberRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrPhonenumber:
        """Select the phone number that a checkout session uses.

        `odr.sessions.phone_number.get` has the numbers to choose from.

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

        Source: afosto (003), Order / Session, lines 67447-67586.
        """
        return self._call(
            _SET,
            {"id": id},
            body=body,
            fields={
                "contact": contact,
                "organisation": organisation,
                "phone_number_id": phone_number_id,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> OdrSessionsPhoneNumberRaw:
        """The same methods, returning the whole response."""
        return cast("OdrSessionsPhoneNumberRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> OdrSessionsPhoneNumberStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("OdrSessionsPhoneNumberStreamed", self._as_streamed())


class AsyncOdrSessionsPhoneNumber(AsyncResource):
    """The phone number of a checkout session.

    The operations of `odr.sessions.phone_number`.
    """

    async def create(
        self,
        id: str,
        *,
        country_code: str | UnsetType = UNSET,
        number: str | UnsetType = UNSET,
        body: (
            models.OdrNewPhonenumber | params.OdrNewPhonenumberParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrPhonenumber:
        """Add a phone number of the contact to a checkout session.

        Args:
            id: Id of the checkout session.
            country_code: Country as a code of two letters.
            number: The phone number.
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

        Source: afosto (003), Order / Session, lines 67166-67301.
        """
        return await self._call(
            _CREATE,
            {"id": id},
            body=body,
            fields={"country_code": country_code, "number": number},
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OdrSessionsPhoneNumberGetResponse:
        """Read the customer's primary phone number and the numbers to choose from.

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

        Source: afosto (003), Order / Session, lines 67303-67445.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def set(
        self,
        id: str,
        *,
        contact: (
            models.OdrSelectSessionPhonenumberRequestContact
            | params.OdrSelectSessionPhonenumberRequestContactParams
            | UnsetType
        ) = UNSET,
        organisation: (
            models.OdrSelectSessionPhonenumberRequestOrganisation
            | params.OdrSelectSessionPhonenumberRequestOrganisationParams
            | UnsetType
        ) = UNSET,
        phone_number_id: str | UnsetType = UNSET,
        body: (
            models.OdrSelectSessionPhonenumberRequest
            | params.OdrSelectSessionPhonenumberRequestParams
            | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.OdrPhonenumber:
        """Select the phone number that a checkout session uses.

        `odr.sessions.phone_number.get` has the numbers to choose from.

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

        Source: afosto (003), Order / Session, lines 67447-67586.
        """
        return await self._call(
            _SET,
            {"id": id},
            body=body,
            fields={
                "contact": contact,
                "organisation": organisation,
                "phone_number_id": phone_number_id,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncOdrSessionsPhoneNumberRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncOdrSessionsPhoneNumberRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncOdrSessionsPhoneNumberStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncOdrSessionsPhoneNumberStreamed", self._as_streamed())


if TYPE_CHECKING:

    class OdrSessionsPhoneNumberRaw:
        """`OdrSessionsPhoneNumber`, returning whole responses."""

        def __init__(self, resource: OdrSessionsPhoneNumber) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.set = raw(resource.set)

    class OdrSessionsPhoneNumberStreamed:
        """`OdrSessionsPhoneNumber`, with responses that are yet to be read."""

        def __init__(self, resource: OdrSessionsPhoneNumber) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.set = streamed(resource.set)

    class AsyncOdrSessionsPhoneNumberRaw:
        """`AsyncOdrSessionsPhoneNumber`, returning whole responses."""

        def __init__(self, resource: AsyncOdrSessionsPhoneNumber) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.set = async_raw(resource.set)

    class AsyncOdrSessionsPhoneNumberStreamed:
        """`AsyncOdrSessionsPhoneNumber`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncOdrSessionsPhoneNumber) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.set = async_streamed(resource.set)
