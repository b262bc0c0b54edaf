"""The operations of `rel.contacts`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, cast

from .... import models, params
from ...._runtime.spec.operation import (
    Body,
    Json,
    Nothing,
    Operation,
    Paging,
    Parameter,
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

if TYPE_CHECKING:
    from ....resources.rel.contacts.versions import (
        AsyncRelContactsVersions,
        RelContactsVersions,
    )

_DELETE: Operation[None] = Operation(
    "rel.contacts.delete",
    "DELETE",
    "/rel/contacts/{id}",
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
_GET: Operation[models.RelContact] = Operation(
    "rel.contacts.get",
    "GET",
    "/rel/contacts/{id}",
    parameters=(Parameter("id", "path"), Parameter("version", "query")),
    results={"200": Json(lambda: models.RelContact)},
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
_LIST: Operation[builtins.list[models.RelContact]] = Operation(
    "rel.contacts.list",
    "GET",
    "/rel/contacts",
    parameters=(
        Parameter("page", "header", wire="x-page"),
        Parameter("page_size", "header", wire="x-page-size"),
    ),
    results={"200": Json(lambda: builtins.list[models.RelContact])},
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
_SEARCH: Operation[builtins.list[models.RelContact]] = Operation(
    "rel.contacts.search",
    "POST",
    "/rel/contacts",
    body=Body("application/json"),
    results={"200": Json(lambda: builtins.list[models.RelContact])},
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
_UPSERT: Operation[models.RelContact] = Operation(
    "rel.contacts.upsert",
    "PUT",
    "/rel/contacts",
    body=Body("application/json"),
    results={"200": Json(lambda: models.RelContact)},
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


class RelContacts(SyncResource):
    """Contacts: people with their addresses, phone numbers and organisations.

    The operations of `rel.contacts`.
    """

    @cached_property
    def versions(self) -> RelContactsVersions:
        """The operations of `rel.contacts.versions`."""
        from ....resources.rel.contacts.versions import RelContactsVersions

        return RelContactsVersions(self._client)

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Remove a person from the contacts.

        Args:
            id: Id of the contact.

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

        Source: afosto (003), Contacts / Contacts, lines 5827-5949.
        """
        return self._call(_DELETE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        version: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelContact:
        """Read a contact, as it is now or in one of its versions.

        Args:
            id: Id of the contact.
            version: Version to read. Without it the contact is read as it is now.

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

        Source: afosto (003), Contacts / Contacts, lines 5590-5825.
        """
        return self._call(_GET, {"id": id, "version": version}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[models.RelContact]:
        """List the contacts with their addresses and phone numbers.

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

        Source: afosto (003), Contacts / Contacts, lines 4833-5076.
        """
        return walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    def search(
        self,
        *,
        constraints: (
            Sequence[models.RelConstraint | params.RelConstraintParams] | UnsetType
        ) = UNSET,
        body: models.RelSearch | params.RelSearchParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.RelContact]:
        """Find contacts by identifier or e-mail address.

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

        Source: afosto (003), Contacts / Contacts, lines 5347-5588.
        """
        return self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    def upsert(
        self,
        *,
        additional_name: str | UnsetType = UNSET,
        audience: str | UnsetType = UNSET,
        billing: (
            models.RelContactUpdateBilling
            | params.RelContactUpdateBillingParams
            | UnsetType
        ) = UNSET,
        email: str | UnsetType = UNSET,
        family_name: str | UnsetType = UNSET,
        given_name: str | UnsetType = UNSET,
        is_guest: bool | UnsetType = UNSET,
        metadata: Mapping[str, str] | UnsetType = UNSET,
        organisations: (
            models.RelContactUpdateOrganisations
            | params.RelContactUpdateOrganisationsParams
            | UnsetType
        ) = UNSET,
        phone_numbers: (
            models.RelContactUpdatePhoneNumbers
            | params.RelContactUpdatePhoneNumbersParams
            | UnsetType
        ) = UNSET,
        shipping: (
            models.RelContactUpdateShipping
            | params.RelContactUpdateShippingParams
            | UnsetType
        ) = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        body: (
            models.RelContactUpdate | params.RelContactUpdateParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RelContact:
        """Create a contact, or change the one that has the same e-mail address.

        Only the primary entries are written; when one changes, the old one joins the
        secondary entries.

        Args:
            additional_name: A patronymic.
            billing: References to the billing addresses.
            family_name: Family (last) name.
            given_name: Given (first) name.
            metadata: Further data about the item, as texts under keys of your
                choice.
            organisations: References to the organisations of a contact.
            phone_numbers: References to the phone numbers.
            shipping: References to the shipping addresses.
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

        Example:
            client.rel.contacts.upsert(
                email="astrid.berg@example.com",
                family_name="Berg",
                given_name="Astrid",
            )

        Source: afosto (003), Contacts / Contacts, lines 5078-5345.
        """
        return self._call(
            _UPSERT,
            body=body,
            fields={
                "additional_name": additional_name,
                "audience": audience,
                "billing": billing,
                "email": email,
                "family_name": family_name,
                "given_name": given_name,
                "is_guest": is_guest,
                "metadata": metadata,
                "organisations": organisations,
                "phone_numbers": phone_numbers,
                "shipping": shipping,
                "tags": tags,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> RelContactsRaw:
        """The same methods, returning the whole response."""
        return cast("RelContactsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> RelContactsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("RelContactsStreamed", self._as_streamed())


class AsyncRelContacts(AsyncResource):
    """Contacts: people with their addresses, phone numbers and organisations.

    The operations of `rel.contacts`.
    """

    @cached_property
    def versions(self) -> AsyncRelContactsVersions:
        """The operations of `rel.contacts.versions`."""
        from ....resources.rel.contacts.versions import AsyncRelContactsVersions

        return AsyncRelContactsVersions(self._client)

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Remove a person from the contacts.

        Args:
            id: Id of the contact.

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

        Source: afosto (003), Contacts / Contacts, lines 5827-5949.
        """
        return await self._call(_DELETE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        version: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelContact:
        """Read a contact, as it is now or in one of its versions.

        Args:
            id: Id of the contact.
            version: Version to read. Without it the contact is read as it is now.

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

        Source: afosto (003), Contacts / Contacts, lines 5590-5825.
        """
        return await self._call(_GET, {"id": id, "version": version}, options=options)

    def list(
        self,
        *,
        page: str | None = None,
        page_size: int | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.RelContact]:
        """List the contacts with their addresses and phone numbers.

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

        Source: afosto (003), Contacts / Contacts, lines 4833-5076.
        """
        return async_walk_pages(
            self._calls,
            _LIST,
            {"page": page, "page_size": page_size},
            options=options,
        )

    async def search(
        self,
        *,
        constraints: (
            Sequence[models.RelConstraint | params.RelConstraintParams] | UnsetType
        ) = UNSET,
        body: models.RelSearch | params.RelSearchParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.RelContact]:
        """Find contacts by identifier or e-mail address.

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

        Source: afosto (003), Contacts / Contacts, lines 5347-5588.
        """
        return await self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    async def upsert(
        self,
        *,
        additional_name: str | UnsetType = UNSET,
        audience: str | UnsetType = UNSET,
        billing: (
            models.RelContactUpdateBilling
            | params.RelContactUpdateBillingParams
            | UnsetType
        ) = UNSET,
        email: str | UnsetType = UNSET,
        family_name: str | UnsetType = UNSET,
        given_name: str | UnsetType = UNSET,
        is_guest: bool | UnsetType = UNSET,
        metadata: Mapping[str, str] | UnsetType = UNSET,
        organisations: (
            models.RelContactUpdateOrganisations
            | params.RelContactUpdateOrganisationsParams
            | UnsetType
        ) = UNSET,
        phone_numbers: (
            models.RelContactUpdatePhoneNumbers
            | params.RelContactUpdatePhoneNumbersParams
            | UnsetType
        ) = UNSET,
        shipping: (
            models.RelContactUpdateShipping
            | params.RelContactUpdateShippingParams
            | UnsetType
        ) = UNSET,
        tags: Sequence[str] | UnsetType = UNSET,
        body: (
            models.RelContactUpdate | params.RelContactUpdateParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RelContact:
        """Create a contact, or change the one that has the same e-mail address.

        Only the primary entries are written; when one changes, the old one joins the
        secondary entries.

        Args:
            additional_name: A patronymic.
            billing: References to the billing addresses.
            family_name: Family (last) name.
            given_name: Given (first) name.
            metadata: Further data about the item, as texts under keys of your
                choice.
            organisations: References to the organisations of a contact.
            phone_numbers: References to the phone numbers.
            shipping: References to the shipping addresses.
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

        Example:
            await client.rel.contacts.upsert(
                email="astrid.berg@example.com",
                family_name="Berg",
                given_name="Astrid",
            )

        Source: afosto (003), Contacts / Contacts, lines 5078-5345.
        """
        return await self._call(
            _UPSERT,
            body=body,
            fields={
                "additional_name": additional_name,
                "audience": audience,
                "billing": billing,
                "email": email,
                "family_name": family_name,
                "given_name": given_name,
                "is_guest": is_guest,
                "metadata": metadata,
                "organisations": organisations,
                "phone_numbers": phone_numbers,
                "shipping": shipping,
                "tags": tags,
            },
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncRelContactsRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncRelContactsRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncRelContactsStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncRelContactsStreamed", self._as_streamed())


if TYPE_CHECKING:

    class RelContactsRaw:
        """`RelContacts`, returning whole responses."""

        def __init__(self, resource: RelContacts) -> None:
            self.delete = raw(resource.delete)
            self.get = raw(resource.get)
            self.list = raw_pages(resource.list)
            self.search = raw(resource.search)
            self.upsert = raw(resource.upsert)

    class RelContactsStreamed:
        """`RelContacts`, with responses that are yet to be read."""

        def __init__(self, resource: RelContacts) -> None:
            self.delete = streamed(resource.delete)
            self.get = streamed(resource.get)
            self.list = streamed_pages(resource.list)
            self.search = streamed(resource.search)
            self.upsert = streamed(resource.upsert)

    class AsyncRelContactsRaw:
        """`AsyncRelContacts`, returning whole responses."""

        def __init__(self, resource: AsyncRelContacts) -> None:
            self.delete = async_raw(resource.delete)
            self.get = async_raw(resource.get)
            self.list = async_raw_pages(resource.list)
            self.search = async_raw(resource.search)
            self.upsert = async_raw(resource.upsert)

    class AsyncRelContactsStreamed:
        """`AsyncRelContacts`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncRelContacts) -> None:
            self.delete = async_streamed(resource.delete)
            self.get = async_streamed(resource.get)
            self.list = async_streamed_pages(resource.list)
            self.search = async_streamed(resource.search)
            self.upsert = async_streamed(resource.upsert)
