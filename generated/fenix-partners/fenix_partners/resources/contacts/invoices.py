"""The operations of `contacts.invoices`."""

from __future__ import annotations

import builtins
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

_LIST: Operation[builtins.list[models.Invoice]] = Operation(
    "contacts.invoices.list",
    "GET",
    "/contacts/{display_id}/invoices",
    parameters=(
        Parameter("display_id", "path"),
        Parameter("locale", "header", wire="Locale"),
    ),
    results={"200": Json(lambda: builtins.list[models.Invoice])},
    errors={"422": Json(lambda: dict[str, Any])},
    security=({"serviceToken": ("contacts:read", "invoices:read")},),
)


class ContactsInvoices(SyncResource):
    """The latest invoices of a contact.

    The operations of `contacts.invoices`.
    """

    def list(
        self,
        display_id: str,
        *,
        locale: Literal["se", "en"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Invoice]:
        """List the twelve most recent invoices of a contact.

        The token needs both abilities, to read contacts and to read invoices.

        Args:
            display_id: Customer number of the contact. It can differ from the
                contact's `id`.
            locale: Swedish (`se`) or English (`en`). The API takes `en` where the
                header is missing. Which texts of an answer it changes is not
                documented.

        Requires: contacts:read, invoices:read.

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
            client.contacts.invoices.list("1")

        Source: fenix-partners (000), Routes, lines 54.
        """
        return self._call(
            _LIST,
            {"display_id": display_id, "locale": locale},
            options=options,
        )

    @property
    def with_raw_response(self) -> ContactsInvoicesRaw:
        """The same methods, returning the whole response."""
        return cast("ContactsInvoicesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> ContactsInvoicesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("ContactsInvoicesStreamed", self._as_streamed())


class AsyncContactsInvoices(AsyncResource):
    """The latest invoices of a contact.

    The operations of `contacts.invoices`.
    """

    async def list(
        self,
        display_id: str,
        *,
        locale: Literal["se", "en"] | str | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Invoice]:
        """List the twelve most recent invoices of a contact.

        The token needs both abilities, to read contacts and to read invoices.

        Args:
            display_id: Customer number of the contact. It can differ from the
                contact's `id`.
            locale: Swedish (`se`) or English (`en`). The API takes `en` where the
                header is missing. Which texts of an answer it changes is not
                documented.

        Requires: contacts:read, invoices:read.

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
            await client.contacts.invoices.list("1")

        Source: fenix-partners (000), Routes, lines 54.
        """
        return await self._call(
            _LIST,
            {"display_id": display_id, "locale": locale},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncContactsInvoicesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncContactsInvoicesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncContactsInvoicesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncContactsInvoicesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class ContactsInvoicesRaw:
        """`ContactsInvoices`, returning whole responses."""

        def __init__(self, resource: ContactsInvoices) -> None:
            self.list = raw(resource.list)

    class ContactsInvoicesStreamed:
        """`ContactsInvoices`, with responses that are yet to be read."""

        def __init__(self, resource: ContactsInvoices) -> None:
            self.list = streamed(resource.list)

    class AsyncContactsInvoicesRaw:
        """`AsyncContactsInvoices`, returning whole responses."""

        def __init__(self, resource: AsyncContactsInvoices) -> None:
            self.list = async_raw(resource.list)

    class AsyncContactsInvoicesStreamed:
        """`AsyncContactsInvoices`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncContactsInvoices) -> None:
            self.list = async_streamed(resource.list)
