"""The operations of `rel.addresses`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
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

if TYPE_CHECKING:
    from ....resources.rel.addresses.lookup import (
        AsyncRelAddressesLookup,
        RelAddressesLookup,
    )

_CREATE: Operation[models.RelAddress] = Operation(
    "rel.addresses.create",
    "POST",
    "/rel/addresses",
    body=Body("application/json"),
    results={"200": Json(lambda: models.RelAddress)},
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
_GEOCODE: Operation[models.RelGeoLocation] = Operation(
    "rel.addresses.geocode",
    "GET",
    "/rel/addresses/{id}/geocode",
    parameters=(Parameter("id", "path"),),
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
_GET: Operation[models.RelAddress] = Operation(
    "rel.addresses.get",
    "GET",
    "/rel/addresses/{id}",
    parameters=(Parameter("id", "path"),),
    results={"200": Json(lambda: models.RelAddress)},
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
_GET_FIELDS: Operation[models.RelFieldList] = Operation(
    "rel.addresses.get_fields",
    "GET",
    "/rel/options/addresses",
    parameters=(Parameter("country_code", "query"),),
    results={"200": Json(lambda: models.RelFieldList)},
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
_SEARCH: Operation[list[models.RelAddress]] = Operation(
    "rel.addresses.search",
    "POST",
    "/rel/search/address",
    body=Body("application/json"),
    results={"200": Json(lambda: list[models.RelAddress])},
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


class RelAddresses(SyncResource):
    """Stored addresses, and where they are.

    The operations of `rel.addresses`.
    """

    @cached_property
    def lookup(self) -> RelAddressesLookup:
        """The operations of `rel.addresses.lookup`."""
        from ....resources.rel.addresses.lookup import RelAddressesLookup

        return RelAddressesLookup(self._client)

    def create(
        self,
        *,
        additional_name: str | UnsetType = UNSET,
        address_line_1: str | UnsetType = UNSET,
        address_line_2: str | UnsetType = UNSET,
        administrative_area: str | UnsetType = UNSET,
        country_code: str | UnsetType = UNSET,
        dependent_locality: str | UnsetType = UNSET,
        family_name: str | UnsetType = UNSET,
        given_name: str | UnsetType = UNSET,
        locality: str | UnsetType = UNSET,
        organisation: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        premise_number: int | UnsetType = UNSET,
        premise_number_suffix: str | UnsetType = UNSET,
        sorting_code: str | UnsetType = UNSET,
        thoroughfare: str | UnsetType = UNSET,
        body: models.RelAddressModel | params.RelAddressModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RelAddress:
        """Store an address and get its identifier and location.

        Args:
            additional_name: A patronymic.
            address_line_1: First line of the address.
            address_line_2: Second line of the address. Optional.
            administrative_area: State or province, in full or abbreviated.
                Optional.
            country_code: Country as a code of two letters.
            dependent_locality: Optional. Tells the locality more exactly.
            family_name: Family (last) name.
            given_name: Given (first) name.
            locality: The city.
            organisation: Name of whoever receives here, such as a firm or company.
                Optional.
            postal_code: Postal code of the point of delivery, in full.
            sorting_code: Serves for sorting, as when mail is routed. Optional.
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
            client.rel.addresses.create(
                address_line_1="Dam 1",
                country_code="NL",
                locality="Amsterdam",
                postal_code="1012 JS",
            )

        Source: afosto (003), Contacts / Addresses, lines 6085-6266.
        """
        return self._call(
            _CREATE,
            body=body,
            fields={
                "additional_name": additional_name,
                "address_line_1": address_line_1,
                "address_line_2": address_line_2,
                "administrative_area": administrative_area,
                "country_code": country_code,
                "dependent_locality": dependent_locality,
                "family_name": family_name,
                "given_name": given_name,
                "locality": locality,
                "organisation": organisation,
                "postal_code": postal_code,
                "premise_number": premise_number,
                "premise_number_suffix": premise_number_suffix,
                "sorting_code": sorting_code,
                "thoroughfare": thoroughfare,
            },
            options=options,
        )

    def geocode(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.RelGeoLocation:
        """Find the latitude and longitude of a stored address.

        `rel.geocode` does the same for an address given as text.

        Args:
            id: Id of the address.

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

        Source: afosto (003), Contacts / Geocoding, lines 7000-7145.
        """
        return self._call(_GEOCODE, {"id": id}, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.RelAddress:
        """Read a stored address with its location.

        Args:
            id: Id of the address.

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

        Source: afosto (003), Contacts / Addresses, lines 6268-6434.
        """
        return self._call(_GET, {"id": id}, options=options)

    def get_fields(
        self,
        *,
        country_code: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelFieldList:
        """Tell which fields an address in a country must and may have.

        Args:
            country_code: Default: the country that the client's IP address points
                to.

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

        Source: afosto (003), Contacts / Options, lines 7299-7431.
        """
        return self._call(_GET_FIELDS, {"country_code": country_code}, options=options)

    def search(
        self,
        *,
        constraints: (
            Sequence[
                models.RelAddressSearchConstraint
                | params.RelAddressSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.RelAddressSearch | params.RelAddressSearchParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.RelAddress]:
        """Find stored addresses by their identifiers.

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

        Source: afosto (003), Contacts / Search, lines 6438-6616.
        """
        return self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    @property
    def with_raw_response(self) -> RelAddressesRaw:
        """The same methods, returning the whole response."""
        return cast("RelAddressesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> RelAddressesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("RelAddressesStreamed", self._as_streamed())


class AsyncRelAddresses(AsyncResource):
    """Stored addresses, and where they are.

    The operations of `rel.addresses`.
    """

    @cached_property
    def lookup(self) -> AsyncRelAddressesLookup:
        """The operations of `rel.addresses.lookup`."""
        from ....resources.rel.addresses.lookup import AsyncRelAddressesLookup

        return AsyncRelAddressesLookup(self._client)

    async def create(
        self,
        *,
        additional_name: str | UnsetType = UNSET,
        address_line_1: str | UnsetType = UNSET,
        address_line_2: str | UnsetType = UNSET,
        administrative_area: str | UnsetType = UNSET,
        country_code: str | UnsetType = UNSET,
        dependent_locality: str | UnsetType = UNSET,
        family_name: str | UnsetType = UNSET,
        given_name: str | UnsetType = UNSET,
        locality: str | UnsetType = UNSET,
        organisation: str | UnsetType = UNSET,
        postal_code: str | UnsetType = UNSET,
        premise_number: int | UnsetType = UNSET,
        premise_number_suffix: str | UnsetType = UNSET,
        sorting_code: str | UnsetType = UNSET,
        thoroughfare: str | UnsetType = UNSET,
        body: models.RelAddressModel | params.RelAddressModelParams | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RelAddress:
        """Store an address and get its identifier and location.

        Args:
            additional_name: A patronymic.
            address_line_1: First line of the address.
            address_line_2: Second line of the address. Optional.
            administrative_area: State or province, in full or abbreviated.
                Optional.
            country_code: Country as a code of two letters.
            dependent_locality: Optional. Tells the locality more exactly.
            family_name: Family (last) name.
            given_name: Given (first) name.
            locality: The city.
            organisation: Name of whoever receives here, such as a firm or company.
                Optional.
            postal_code: Postal code of the point of delivery, in full.
            sorting_code: Serves for sorting, as when mail is routed. Optional.
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
            await client.rel.addresses.create(
                address_line_1="Dam 1",
                country_code="NL",
                locality="Amsterdam",
                postal_code="1012 JS",
            )

        Source: afosto (003), Contacts / Addresses, lines 6085-6266.
        """
        return await self._call(
            _CREATE,
            body=body,
            fields={
                "additional_name": additional_name,
                "address_line_1": address_line_1,
                "address_line_2": address_line_2,
                "administrative_area": administrative_area,
                "country_code": country_code,
                "dependent_locality": dependent_locality,
                "family_name": family_name,
                "given_name": given_name,
                "locality": locality,
                "organisation": organisation,
                "postal_code": postal_code,
                "premise_number": premise_number,
                "premise_number_suffix": premise_number_suffix,
                "sorting_code": sorting_code,
                "thoroughfare": thoroughfare,
            },
            options=options,
        )

    async def geocode(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.RelGeoLocation:
        """Find the latitude and longitude of a stored address.

        `rel.geocode` does the same for an address given as text.

        Args:
            id: Id of the address.

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

        Source: afosto (003), Contacts / Geocoding, lines 7000-7145.
        """
        return await self._call(_GEOCODE, {"id": id}, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.RelAddress:
        """Read a stored address with its location.

        Args:
            id: Id of the address.

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

        Source: afosto (003), Contacts / Addresses, lines 6268-6434.
        """
        return await self._call(_GET, {"id": id}, options=options)

    async def get_fields(
        self,
        *,
        country_code: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.RelFieldList:
        """Tell which fields an address in a country must and may have.

        Args:
            country_code: Default: the country that the client's IP address points
                to.

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

        Source: afosto (003), Contacts / Options, lines 7299-7431.
        """
        return await self._call(
            _GET_FIELDS,
            {"country_code": country_code},
            options=options,
        )

    async def search(
        self,
        *,
        constraints: (
            Sequence[
                models.RelAddressSearchConstraint
                | params.RelAddressSearchConstraintParams
            ]
            | UnsetType
        ) = UNSET,
        body: (
            models.RelAddressSearch | params.RelAddressSearchParams | UnsetType
        ) = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.RelAddress]:
        """Find stored addresses by their identifiers.

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

        Source: afosto (003), Contacts / Search, lines 6438-6616.
        """
        return await self._call(
            _SEARCH,
            body=body,
            fields={"constraints": constraints},
            options=options,
        )

    @property
    def with_raw_response(self) -> AsyncRelAddressesRaw:
        """The same methods, returning the whole response."""
        return cast("AsyncRelAddressesRaw", self._as_raw())

    @property
    def with_streaming_response(self) -> AsyncRelAddressesStreamed:
        """The same methods for `with` blocks, in which the response is yet to be read."""
        return cast("AsyncRelAddressesStreamed", self._as_streamed())


if TYPE_CHECKING:

    class RelAddressesRaw:
        """`RelAddresses`, returning whole responses."""

        def __init__(self, resource: RelAddresses) -> None:
            self.create = raw(resource.create)
            self.geocode = raw(resource.geocode)
            self.get = raw(resource.get)
            self.get_fields = raw(resource.get_fields)
            self.search = raw(resource.search)

    class RelAddressesStreamed:
        """`RelAddresses`, with responses that are yet to be read."""

        def __init__(self, resource: RelAddresses) -> None:
            self.create = streamed(resource.create)
            self.geocode = streamed(resource.geocode)
            self.get = streamed(resource.get)
            self.get_fields = streamed(resource.get_fields)
            self.search = streamed(resource.search)

    class AsyncRelAddressesRaw:
        """`AsyncRelAddresses`, returning whole responses."""

        def __init__(self, resource: AsyncRelAddresses) -> None:
            self.create = async_raw(resource.create)
            self.geocode = async_raw(resource.geocode)
            self.get = async_raw(resource.get)
            self.get_fields = async_raw(resource.get_fields)
            self.search = async_raw(resource.search)

    class AsyncRelAddressesStreamed:
        """`AsyncRelAddresses`, with responses that are yet to be read."""

        def __init__(self, resource: AsyncRelAddresses) -> None:
            self.create = async_streamed(resource.create)
            self.geocode = async_streamed(resource.geocode)
            self.get = async_streamed(resource.get)
            self.get_fields = async_streamed(resource.get_fields)
            self.search = async_streamed(resource.search)
