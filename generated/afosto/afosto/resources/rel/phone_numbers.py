"""The operations of `rel.phone_numbers`."""

from __future__ import annotations

from collections.abc import Sequence
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

_CREATE: Operation[models.RelPhoneNumber] = Operation(
    "rel.phone_numbers.create",
    "POST",
    "/rel/phonenumbers",
    body=Body("application/json"),
    results={"200": Json(lambda: models.RelPhoneNumber)},
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
_GET: Operation[models.RelPhoneNumber] = Operation(
    "rel.phone_numbers.get",
    "GET",
    "/rel/phonenumbers/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.RelPhoneNumber)},
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
_SEARCH: Operation[list[models.RelPhoneNumber]] = Operation(
    "rel.phone_numbers.search",
    "POST",
    "/rel/search/phonenumbers",
    body=Body("application/json"),
    results={"200": Json(lambda: list[models.RelPhoneNumber])},
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


class RelPhoneNumbers(SyncResource):
    """Stored phone numbers.

    The operations of `rel.phone_numbers`.
    """

    def create(
        self,
        *,
        country_code: str | UnsetType = UNSET,
        number: str | UnsetType = UNSET,
        body: (
            models.RelPhoneNumberModel | params.RelPhoneNumberModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RelPhoneNumber:
        """Store a phone number and learn its type and national format.

        Args:
            country_code: Country as a code of two letters.
            number: The phone number itself.
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

        Source: afosto (003), Contacts / Phonenumbers, lines 7728-7858.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={"country_code": country_code, "number": number},
            options=options,
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.RelPhoneNumber:
        """Read a stored phone number with its type and formats.

        Args:
            id: Id of the phone number.

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

        Source: afosto (003), Contacts / Phonenumbers, lines 7860-7989.
        """
        return self._call(_GET, {"id": id}, options=options)

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.RelPhoneNumberSearchConstraint
                | params.RelPhoneNumberSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.RelPhoneNumberSearch | params.RelPhoneNumberSearchParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.RelPhoneNumber]:
        """Find stored phone numbers by their identifiers.

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

        Source: afosto (003), Contacts / Search, lines 6618-6757.
        """
        return self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    @property
    def with_raw_response(self) -> RelPhoneNumbersRaw:
        """The same methods, returning the whole response."""
        return cast("RelPhoneNumbersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> RelPhoneNumbersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("RelPhoneNumbersStreamed", self._as_streamed())


class AsyncRelPhoneNumbers(AsyncResource):
    """Stored phone numbers.

    The operations of `rel.phone_numbers`.
    """

    async def create(
        self,
        *,
        country_code: str | UnsetType = UNSET,
        number: str | UnsetType = UNSET,
        body: (
            models.RelPhoneNumberModel | params.RelPhoneNumberModelParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RelPhoneNumber:
        """Store a phone number and learn its type and national format.

        Args:
            country_code: Country as a code of two letters.
            number: The phone number itself.
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

        Source: afosto (003), Contacts / Phonenumbers, lines 7728-7858.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={"country_code": country_code, "number": number},
            options=options,
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.RelPhoneNumber:
        """Read a stored phone number with its type and formats.

        Args:
            id: Id of the phone number.

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

        Source: afosto (003), Contacts / Phonenumbers, lines 7860-7989.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def search(
        self,
        *,
        constraints: (
            Sequence[
                models.RelPhoneNumberSearchConstraint
                | params.RelPhoneNumberSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.RelPhoneNumberSearch | params.RelPhoneNumberSearchParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.RelPhoneNumber]:
        """Find stored phone numbers by their identifiers.

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

        Source: afosto (003), Contacts / Search, lines 6618-6757.
        """
        return await self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncRelPhoneNumbersRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncRelPhoneNumbersRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncRelPhoneNumbersStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncRelPhoneNumbersStreamed", self._as_streamed())


if TYPE_CHECKING:

    class RelPhoneNumbersRaw:
        """`RelPhoneNumbers`, returning whole responses."""

        def __init__(self, resource: RelPhoneNumbers) -> None:
            self.create = raw(resource.create)
            self.get = raw(resource.get)
            self.search = raw(resource.search)

    class RelPhoneNumbersStreamed:
        """`RelPhoneNumbers`, with responses that are yet to be read."""

        def __init__(self, resource: RelPhoneNumbers) -> None:
            self.create = streamed(resource.create)
            self.get = streamed(resource.get)
            self.search = streamed(resource.search)

    class AsyncRelPhoneNumbersRaw:
        """`AsyncRelPhoneNumbers`, returning whole responses."""

        def __init__(self, resource: AsyncRelPhoneNumbers) -> None:
            self.create = async_raw(resource.create)
            self.get = async_raw(resource.get)
            self.search = async_raw(resource.search)

    class AsyncRelPhoneNumbersStreamed:
        """`AsyncRelPhoneNumbers`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncRelPhoneNumbers) -> None:
            self.create = async_streamed(resource.create)
            self.get = async_streamed(resource.get)
            self.search = async_streamed(resource.search)
