"""The operations of `contacts`."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal, TYPE_CHECKING, cast

from ... import models
from ..._runtime.spec.operation import Json, Operation, Parameter
from ..._runtime.spec.options import RequestOptions
from ..._runtime.client.resource import (
    AsyncResource,
    SyncResource,
    async_raw,
    async_streamed,
    raw,
    streamed,
)

if TYPE_CHECKING:
    from ...resources.contacts.invoices import AsyncContactsInvoices, ContactsInvoices

_GET: Operation[models.Contact] = Operation(
    "contacts.get",
    "GET",
    "/contacts/{display_id}",
    parameters=(
        Parameter("display_id", "path"),
        Parameter("locale", "header", wire="Locale"),
    ),
    results={"200": Json(lambda: models.Contact)},
    errors={"422": Json(lambda: dict[str, Any])},
    security=({"serviceToken": ("contacts:read",)},),
)
_GET_BY_SSN: Operation[models.Contact] = Operation(
    "contacts.get_by_ssn",
    "GET",
    "/contacts/{ssn}/by-ssn",
    parameters=(
        Parameter("ssn", "path", sensitive=True),
        Parameter("locale", "header", wire="Locale"),
    ),
    results={"200": Json(lambda: models.Contact)},
    errors={"422": Json(lambda: dict[str, Any])},
    security=({"serviceToken": ("contacts:read",)},),
)


class Contacts(SyncResource):
    """The people and organisations in the customer register.

    The operations of `contacts`.
    """

    @cached_property
    def invoices(self) -> ContactsInvoices:
        """The operations of `contacts.invoices`."""
        from ...resources.contacts.invoices import ContactsInvoices

        return ContactsInvoices(self._client)

    def get(
        self,
        display_id: str,
        *,
        locale: Literal["se", "en"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Contact:
        """Read one contact by its customer number.

        Args:
            display_id: Customer number of the contact. It can differ from the
                contact's `id`.
            locale: Swedish (`se`) or English (`en`). The API takes `en` where the
                header is missing. Which texts of an answer it changes is not
                documented.

        Requires: contacts:read.

        Raises:
            BadRequestError: 400. The request is wrong. The body is an exception
                message; its media type is not stated.
            PermissionDeniedError: 403. The token lacks an ability that the
                operation needs. The body is an exception message; its media type is not
                stated.
            NotFoundError: 404. There is no such resource. The body is an exception
                message; its media type is not stated.
            UnprocessableEntityError: 422. The request is wrong, and the JSON body
                tells what is wrong with it.
            RateLimitError: 429. The service account used up its 600 requests of
                this minute. The body is an exception message; its media type is not
                stated.
            ServerError: 500. The server failed. The body is an exception message;
                its media type is not stated.

        Example:
            client.contacts.get("1")

        Source: fenix-partners (000), Routes, lines 53.
        """
        return self._call(
            _GET,
            {"display_id": display_id, "locale": locale},
            options=options,
        )

    def get_by_ssn(
        self,
        ssn: str,
        *,
        locale: Literal["se", "en"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Contact:
        """Find the contact that has a given personal or organisation number.

        A `404` says that no contact has that number.

        Args:
            ssn: Personal identity number, or organisation number, of the contact.
            locale: Swedish (`se`) or English (`en`). The API takes `en` where the
                header is missing. Which texts of an answer it changes is not
                documented.

        Requires: contacts:read.

        Raises:
            BadRequestError: 400. The request is wrong. The body is an exception
                message; its media type is not stated.
            PermissionDeniedError: 403. The token lacks an ability that the
                operation needs. The body is an exception message; its media type is not
                stated.
            NotFoundError: 404. There is no such resource. The body is an exception
                message; its media type is not stated.
            UnprocessableEntityError: 422. The request is wrong, and the JSON body
                tells what is wrong with it.
            RateLimitError: 429. The service account used up its 600 requests of
                this minute. The body is an exception message; its media type is not
                stated.
            ServerError: 500. The server failed. The body is an exception message;
                its media type is not stated.

        Source: fenix-partners (000), Routes, lines 52.
        """
        return self._call(_GET_BY_SSN, {"ssn": ssn, "locale": locale}, options=options)

    @property
    def with_raw_response(self) -> ContactsRaw:
        """The same methods, returning the whole response."""
        return cast("ContactsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> ContactsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("ContactsStreamed", self._as_streamed())


class AsyncContacts(AsyncResource):
    """The people and organisations in the customer register.

    The operations of `contacts`.
    """

    @cached_property
    def invoices(self) -> AsyncContactsInvoices:
        """The operations of `contacts.invoices`."""
        from ...resources.contacts.invoices import AsyncContactsInvoices

        return AsyncContactsInvoices(self._client)

    async def get(
        self,
        display_id: str,
        *,
        locale: Literal["se", "en"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Contact:
        """Read one contact by its customer number.

        Args:
            display_id: Customer number of the contact. It can differ from the
                contact's `id`.
            locale: Swedish (`se`) or English (`en`). The API takes `en` where the
                header is missing. Which texts of an answer it changes is not
                documented.

        Requires: contacts:read.

        Raises:
            BadRequestError: 400. The request is wrong. The body is an exception
                message; its media type is not stated.
            PermissionDeniedError: 403. The token lacks an ability that the
                operation needs. The body is an exception message; its media type is not
                stated.
            NotFoundError: 404. There is no such resource. The body is an exception
                message; its media type is not stated.
            UnprocessableEntityError: 422. The request is wrong, and the JSON body
                tells what is wrong with it.
            RateLimitError: 429. The service account used up its 600 requests of
                this minute. The body is an exception message; its media type is not
                stated.
            ServerError: 500. The server failed. The body is an exception message;
                its media type is not stated.

        Example:
            await client.contacts.get("1")

        Source: fenix-partners (000), Routes, lines 53.
        """
        return await self._call(
            _GET,
            {"display_id": display_id, "locale": locale},
            options=options,
        )

    async def get_by_ssn(
        self,
        ssn: str,
        *,
        locale: Literal["se", "en"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Contact:
        """Find the contact that has a given personal or organisation number.

        A `404` says that no contact has that number.

        Args:
            ssn: Personal identity number, or organisation number, of the contact.
            locale: Swedish (`se`) or English (`en`). The API takes `en` where the
                header is missing. Which texts of an answer it changes is not
                documented.

        Requires: contacts:read.

        Raises:
            BadRequestError: 400. The request is wrong. The body is an exception
                message; its media type is not stated.
            PermissionDeniedError: 403. The token lacks an ability that the
                operation needs. The body is an exception message; its media type is not
                stated.
            NotFoundError: 404. There is no such resource. The body is an exception
                message; its media type is not stated.
            UnprocessableEntityError: 422. The request is wrong, and the JSON body
                tells what is wrong with it.
            RateLimitError: 429. The service account used up its 600 requests of
                this minute. The body is an exception message; its media type is not
                stated.
            ServerError: 500. The server failed. The body is an exception message;
                its media type is not stated.

        Source: fenix-partners (000), Routes, lines 52.
        """
        return await self._call(
            _GET_BY_SSN,
            {"ssn": ssn, "locale": locale},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncContactsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncContactsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncContactsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncContactsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class ContactsRaw:
        """`Contacts`, returning whole responses."""

        def __init__(self, resource: Contacts) -> None:
            self.get = raw(resource.get)
            self.get_by_ssn = raw(resource.get_by_ssn)

    class ContactsStreamed:
        """`Contacts`, with responses that are yet to be read."""

        def __init__(self, resource: Contacts) -> None:
            self.get = streamed(resource.get)
            self.get_by_ssn = streamed(resource.get_by_ssn)

    class AsyncContactsRaw:
        """`AsyncContacts`, returning whole responses."""

        def __init__(self, resource: AsyncContacts) -> None:
            self.get = async_raw(resource.get)
            self.get_by_ssn = async_raw(resource.get_by_ssn)

    class AsyncContactsStreamed:
        """`AsyncContacts`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncContacts) -> None:
            self.get = async_streamed(resource.get)
            self.get_by_ssn = async_streamed(resource.get_by_ssn)
