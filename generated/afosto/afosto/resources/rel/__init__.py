"""The operations of `rel`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from ... import models, params
from ..._runtime.spec.operation import Body, Json, Operation
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

if TYPE_CHECKING:
    from ...resources.rel.addresses import AsyncRelAddresses, RelAddresses
    from ...resources.rel.contacts import AsyncRelContacts, RelContacts
    from ...resources.rel.identity import AsyncRelIdentity, RelIdentity
    from ...resources.rel.organisations import AsyncRelOrganisations, RelOrganisations
    from ...resources.rel.phone_numbers import AsyncRelPhoneNumbers, RelPhoneNumbers

_GEOCODE: Operation[models.RelGeoLocation] = Operation(
    "rel.geocode",
    "POST",
    "/rel/geocode",
    body=Body("application/json"),
    results={"200": Json(lambda: models.RelGeoLocation)},
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


class Rel(SyncResource):
    """The relations service: contacts, organisations, addresses, phone numbers and
    identities.

    The operations of `rel`.
    """

    @cached_property
    def addresses(self) -> RelAddresses:
        """The operations of `rel.addresses`."""
        from ...resources.rel.addresses import RelAddresses

        return RelAddresses(self._client)

    @cached_property
    def contacts(self) -> RelContacts:
        """The operations of `rel.contacts`."""
        from ...resources.rel.contacts import RelContacts

        return RelContacts(self._client)

    @cached_property
    def identity(self) -> RelIdentity:
        """The operations of `rel.identity`."""
        from ...resources.rel.identity import RelIdentity

        return RelIdentity(self._client)

    @cached_property
    def organisations(self) -> RelOrganisations:
        """The operations of `rel.organisations`."""
        from ...resources.rel.organisations import RelOrganisations

        return RelOrganisations(self._client)

    @cached_property
    def phone_numbers(self) -> RelPhoneNumbers:
        """The operations of `rel.phone_numbers`."""
        from ...resources.rel.phone_numbers import RelPhoneNumbers

        return RelPhoneNumbers(self._client)

    def geocode(
        self,
        *,
        address: str | UnsetType = UNSET,
        country_code: str | UnsetType = UNSET,
        body: (
            models.RelGeocodeRequest | params.RelGeocodeRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RelGeoLocation:
        """Find the latitude and longitude of an address given as text.

        `rel.addresses.geocode` does the same for a stored address.

        Args:
            address: The address as text.
            country_code: Country as a code of two letters.
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
            client.rel.geocode(address="Dam 1, 1012 JS Amsterdam", country_code="NL")

        Source: afosto (003), Contacts / Geocoding, lines 7147-7295.
        """
        return self._call(
            _GEOCODE,
            body=body,
            fields={"address": address, "country_code": country_code},
            options=options,
        )

    @property
    def with_raw_response(self) -> RelRaw:
        """The same methods, returning the whole response."""
        return cast("RelRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> RelStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("RelStreamed", self._as_streamed())


class AsyncRel(AsyncResource):
    """The relations service: contacts, organisations, addresses, phone numbers and
    identities.

    The operations of `rel`.
    """

    @cached_property
    def addresses(self) -> AsyncRelAddresses:
        """The operations of `rel.addresses`."""
        from ...resources.rel.addresses import AsyncRelAddresses

        return AsyncRelAddresses(self._client)

    @cached_property
    def contacts(self) -> AsyncRelContacts:
        """The operations of `rel.contacts`."""
        from ...resources.rel.contacts import AsyncRelContacts

        return AsyncRelContacts(self._client)

    @cached_property
    def identity(self) -> AsyncRelIdentity:
        """The operations of `rel.identity`."""
        from ...resources.rel.identity import AsyncRelIdentity

        return AsyncRelIdentity(self._client)

    @cached_property
    def organisations(self) -> AsyncRelOrganisations:
        """The operations of `rel.organisations`."""
        from ...resources.rel.organisations import AsyncRelOrganisations

        return AsyncRelOrganisations(self._client)

    @cached_property
    def phone_numbers(self) -> AsyncRelPhoneNumbers:
        """The operations of `rel.phone_numbers`."""
        from ...resources.rel.phone_numbers import AsyncRelPhoneNumbers

        return AsyncRelPhoneNumbers(self._client)

    async def geocode(
        self,
        *,
        address: str | UnsetType = UNSET,
        country_code: str | UnsetType = UNSET,
        body: (
            models.RelGeocodeRequest | params.RelGeocodeRequestParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RelGeoLocation:
        """Find the latitude and longitude of an address given as text.

        `rel.addresses.geocode` does the same for a stored address.

        Args:
            address: The address as text.
            country_code: Country as a code of two letters.
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
            await client.rel.geocode(
                address="Dam 1, 1012 JS Amsterdam",
                country_code="NL",
            )

        Source: afosto (003), Contacts / Geocoding, lines 7147-7295.
        """
        return await self._call(
            _GEOCODE,
            body=body,
            fields={"address": address, "country_code": country_code},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncRelRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncRelRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncRelStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncRelStreamed", self._as_streamed())


if TYPE_CHECKING:

    class RelRaw:
        """`Rel`, returning whole responses."""

        def __init__(self, resource: Rel) -> None:
            self.geocode = raw(resource.geocode)

    class RelStreamed:
        """`Rel`, with responses that are yet to be read."""

        def __init__(self, resource: Rel) -> None:
            self.geocode = streamed(resource.geocode)

    class AsyncRelRaw:
        """`AsyncRel`, returning whole responses."""

        def __init__(self, resource: AsyncRel) -> None:
            self.geocode = async_raw(resource.geocode)

    class AsyncRelStreamed:
        """`AsyncRel`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncRel) -> None:
            self.geocode = async_streamed(resource.geocode)
